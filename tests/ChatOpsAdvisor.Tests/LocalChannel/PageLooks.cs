using ChatOpsAdvisor.ClientBundles;
using Microsoft.Playwright;

namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>Not a check but a camera: it leaves pictures in artifacts/local-channel for a person to look at.</summary>
public sealed class PageLooks
{
    [Theory(Explicit = true)]
    [InlineData(1400, ColorScheme.Light)]
    [InlineData(1400, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task Pictures_of_the_page(int width, ColorScheme scheme)
    {
        await using var host = await LocalHost.StartAsync(bundles: new BundleShelfOptions(TestBundles.Folder));
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(host.Root, width, width > 800 ? 900 : 800, scheme);
        page.Console += (_, line) => Console.WriteLine($"[{line.Type}] {line.Text}");
        page.PageError += (_, fault) => Console.WriteLine("[fault] " + fault);
        var officer = page.Locator("#officer");
        var inspector = page.Locator("#inspector");

        await officer.Words("Say what is happening").WaitForAsync();
        await ShootAsync(page, width, scheme, "1-start");
        await officer.SayAsync("A group has just rung in; they are outside a house");
        await officer.CardButton("They are with the subject now").WaitForAsync();
        await ShootAsync(page, width, scheme, "2-question");
        await officer.CardButton("They are with the subject now").ClickAsync();
        await officer.Words("First actions").WaitForAsync();
        await ShootAsync(page, width, scheme, "3-checklist");
        if (width <= 800)
        {
            await page.GetByRole(AriaRole.Tab, new() { Name = "Duty inspector" }).ClickAsync();
        }

        await inspector.CardButton("I have got this").WaitForAsync();
        await ShootAsync(page, width, scheme, "4-alert");
        await inspector.CardButton("I have got this").ClickAsync();
        await inspector.Words("Owned by Insp Sample").WaitForAsync();
        await inspector.SayAsync("On my way to the control room");
        await inspector.CardButton("A meeting is planned").WaitForAsync();
        await ShootAsync(page, width, scheme, "5-owned");
        if (width <= 800)
        {
            await page.GetByRole(AriaRole.Tab, new() { Name = "Officer" }).ClickAsync();
            await ShootAsync(page, width, scheme, "6-officer-again");
        }
    }

    private static async Task ShootAsync(IPage page, int width, ColorScheme scheme, string name)
    {
        await page.WaitForTimeoutAsync(600); // for the eye: let scrolling settle
        await page.ScreenshotAsync(new() { Path = Path.Combine(TestBundles.Repository, "artifacts", "local-channel", $"{width}-{scheme}-{name}.png") });
    }
}
