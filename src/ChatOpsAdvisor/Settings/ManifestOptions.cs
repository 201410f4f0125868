namespace ChatOpsAdvisor.Settings;

/// <summary>
/// Section "Manifest": what the Teams app says of whoever runs it. Read by "manifest package" alone; the running bot needs
/// none of it, so nothing here is required at start.
/// </summary>
public sealed record ManifestOptions
{
    public static string Section => "Manifest";

    /// <summary>The Teams app's own id, a GUID. Once people have the app it must never change.</summary>
    /// <value>Empty: the bot's Teams:AppId, which is usual.</value>
    public string Id { get; init; } = "";

    /// <summary>The app's version, three numbers. Teams takes an upload as an update only when it has risen.</summary>
    /// <value>1.0.0</value>
    public string Version { get; init; } = "1.0.0";

    /// <summary>Who runs the bot, as Teams shows it: the force's name, 1 to 32 characters.</summary>
    /// <value>Empty; the package is refused without one.</value>
    public string DeveloperName { get; init; } = "";

    /// <summary>Where officers find help with the app, https.</summary>
    /// <value>Empty; the package is refused without one.</value>
    public string WebsiteUrl { get; init; } = "";

    /// <summary>The force's privacy notice, https.</summary>
    /// <value>Empty; the package is refused without one.</value>
    public string PrivacyUrl { get; init; } = "";

    /// <summary>The force's terms of use, https.</summary>
    /// <value>Empty; the package is refused without one.</value>
    public string TermsOfUseUrl { get; init; } = "";

    /// <summary>Hosts whose pages Teams may show inside itself, without scheme or path. The bot's cards need none.</summary>
    /// <value>Empty.</value>
    public IReadOnlyList<string> ValidDomains { get; init; } = [];
}
