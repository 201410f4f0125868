using System.Text.Json;
using ChatOpsAdvisor.ClientBundles;
using ChatOpsAdvisor.Records.Replaying;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Records.Cards;

/// <summary>What is at hand to draw cards with. Where anything is missing, cards are shown as text, and the page says why.</summary>
/// <param name="Script">The renderer's address; null when cards cannot be drawn.</param>
/// <param name="Missing">What is missing, for a person to read; null when cards are drawn.</param>
internal sealed record CardLook(string? Script, string? Missing, JsonElement? Light, JsonElement? Dark)
{
    public static CardLook Now(BundleShelf? bundles)
    {
        var (light, dark) = (HostConfig("light"), HostConfig("dark"));
        if (light is null || dark is null) return Without("The look of cards (cards/renderer/hostconfig.light.json and hostconfig.dark.json) is not beside the program.");
        if (bundles is null) return Without("This server was set up without the card renderer.");
        var status = bundles.StatusOf(ClientBundle.AdaptiveCards);
        if (status.State is BundleState.Ready) return new CardLook(ClientBundle.AdaptiveCards.Address, Missing: null, light, dark);
        bundles.Prepare(ClientBundle.AdaptiveCards);
        return Without(status.State is BundleState.Missing
            ? $"The card renderer ({Named}) is not on this server. {status.Reason} {status.Remedy}"
            : $"The card renderer ({Named}) is being fetched. Reload this page in a moment.");
    }

    private static string Named => $"{ClientBundle.AdaptiveCards.Package} {ClientBundle.AdaptiveCards.Version}";

    private static CardLook Without(string missing) => new(Script: null, missing, Light: null, Dark: null);

    private static JsonElement? HostConfig(string scheme)
    {
        var file = AppHome.Resolve($"cards/renderer/hostconfig.{scheme}.json");
        return File.Exists(file) ? StoredJson.Parse(File.ReadAllBytes(file)) : null;
    }
}
