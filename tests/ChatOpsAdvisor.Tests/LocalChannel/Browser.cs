using Microsoft.Playwright;

namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>The distribution's Chromium, with nothing of its own to say to the network.</summary>
internal sealed class Browser(IPlaywright playwright, IBrowser browser) : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    public static async Task<Browser> StartAsync()
    {
        Assert.SkipUnless(File.Exists(Chromium), $"No Chromium at {Chromium}: what is seen in a browser was not tested. On Debian: apt-get install chromium.");
        Assertions.SetDefaultExpectTimeout(20_000); // a busy machine is not a fault
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    public async Task<IPage> OpenAsync(Uri address, int width = 1400, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        // Another time zone than London's, so that a time of the browser's own would show.
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            TimezoneId = "Asia/Tokyo",
            Locale = "en-GB",
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
