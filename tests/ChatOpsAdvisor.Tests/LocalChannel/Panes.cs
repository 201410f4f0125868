using Microsoft.Playwright;

namespace ChatOpsAdvisor.Tests.LocalChannel;

internal static class Panes
{
    /// <summary>A card's button; Web Chat also keeps a copy of each in its live region, which nobody can press.</summary>
    public static ILocator CardButton(this ILocator pane, string title) =>
        pane.Locator(".chat.on-top .ac-pushButton", new() { HasText = title });

    public static ILocator Words(this ILocator pane, string words) =>
        pane.Locator(".chat.on-top .ac-textBlock, .chat.on-top .webchat__text-content", new() { HasText = words });

    public static async Task SayAsync(this ILocator pane, string words)
    {
        var box = pane.Locator(".chat.on-top").GetByRole(AriaRole.Textbox, new() { Name = "Message to the bot" })
            .Or(pane.Locator(".chat.on-top").GetByRole(AriaRole.Textbox, new() { Name = "Reply in the newest thread" }));
        await box.FillAsync(words);
        await box.PressAsync("Enter");
    }
}
