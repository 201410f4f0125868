using Chromium = ChatOpsAdvisor.Tests.LocalChannel.Browser;

namespace ChatOpsAdvisor.Tests.WebChat;

/// <summary>The whole product, a browser that shows it, and both who use it.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly Chromium _browser;

    private Office(RealAdvisor advisor, Chromium browser, Microsoft.Playwright.IPage page, string story, Look look)
    {
        (Advisor, _browser) = (advisor, browser);
        (Officer, Inspector, Camera) = (new Desk(page, "officer"), new Desk(page, "inspector"), new Camera(page, story, look));
    }

    public RealAdvisor Advisor { get; }

    public Desk Officer { get; }

    public Desk Inspector { get; }

    public Camera Camera { get; }

    public static async Task<Office> OpenAsync(string story, Look look)
    {
        var advisor = await RealAdvisor.StartAsync();
        try
        {
            var browser = await Chromium.StartAsync();
            return new Office(advisor, browser, await browser.OpenAsync(advisor.Root, look.Width, look.Height, look.Scheme), story, look);
        }
        catch
        {
            await advisor.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await Advisor.DisposeAsync();
    }
}
