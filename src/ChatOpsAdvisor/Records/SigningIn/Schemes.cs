namespace ChatOpsAdvisor.Records.SigningIn;

/// <summary>Names of the ways to be known here. None is a default of the host: the bot's endpoint has its own.</summary>
internal static class Schemes
{
    /// <summary>Picks one of the others for each request.</summary>
    public const string Records = "Records";

    public const string Cookie = "Records.Cookie";
    public const string Entra = "Records.Entra";
    public const string Closed = "Records.Closed";
}

internal static class Policies
{
    /// <summary>Signed in, with the supervisor's role.</summary>
    public const string Supervisor = "Records.Supervisor";

    /// <summary>Anybody, as long as there is a way to sign in.</summary>
    public const string Door = "Records.Door";
}
