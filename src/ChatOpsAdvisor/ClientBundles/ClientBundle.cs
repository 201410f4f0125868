namespace ChatOpsAdvisor.ClientBundles;

/// <summary>One script of somebody else's that a page runs, pinned to the byte.</summary>
/// <param name="Name">The name it is served by, below <c>/clients/</c>.</param>
/// <param name="Package">The npm package that holds it.</param>
/// <param name="Version">Exactly this version.</param>
/// <param name="Integrity">The package's sha512, as npm's registry states it.</param>
/// <param name="Entry">The file inside the package.</param>
public sealed record ClientBundle(string Name, string Package, string Version, string Integrity, string Entry)
{
    /// <summary>Microsoft's Bot Framework Web Chat, for the Development page.</summary>
    public static ClientBundle WebChat { get; } = new(
        "webchat.js",
        "botframework-webchat",
        "4.18.1",
        "sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==",
        "package/dist/webchat.js");

    /// <summary>Microsoft's Adaptive Cards renderer, for pages that replay cards.</summary>
    public static ClientBundle AdaptiveCards { get; } = new(
        "adaptivecards.js",
        "adaptivecards",
        "3.0.6",
        "sha512-WDCIb2WXZ7cOHJ9HIHRNdhSt861HySVOdN2xPk2aKHAF3JvD8QGQ8/XcNFrDJxCteOog8MM7EBlXfSAR8JXKAg==",
        "package/dist/adaptivecards.min.js");

    public static IReadOnlyList<ClientBundle> All { get; } = [WebChat, AdaptiveCards];

    /// <summary>The address for a page's script element; the version makes it safe to cache for ever.</summary>
    public string Address => $"/clients/{Name}?v={Version}";

    internal string Folder => $"{Package}-{Version}";

    internal string Archive => $"{Package}-{Version}.tgz";
}

public enum BundleState
{
    NotAskedFor,
    Fetching,
    Ready,
    Missing,
}

/// <param name="State">How far it is.</param>
/// <param name="Reason">For <see cref="BundleState.Missing"/>: what went wrong, for a person to read.</param>
/// <param name="Remedy">For <see cref="BundleState.Missing"/>: what to do about it.</param>
public sealed record BundleStatus(BundleState State, string? Reason = null, string? Remedy = null);
