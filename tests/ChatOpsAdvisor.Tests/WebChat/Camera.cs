using ChatOpsAdvisor.Tests.LocalChannel;
using Microsoft.Playwright;

namespace ChatOpsAdvisor.Tests.WebChat;

/// <summary>Leaves pictures in artifacts/screenshots for a person to look at.</summary>
internal sealed class Camera(IPage page, string story, Look look)
{
    private int _number;

    public async Task ShootAsync(string moment)
    {
        await AtRestAsync(page);
        var file = $"{story}-{look.Width}-{look.Scheme.ToString().ToLowerInvariant()}-{++_number:00}-{moment}.png";
        await page.ScreenshotAsync(new() { Path = Path.Combine(TestBundles.Repository, "artifacts", "screenshots", file) });
    }

    /// <summary>Until nothing has moved for a while of drawing: Web Chat glides to what is new.</summary>
    public static Task AtRestAsync(IPage page) => page.EvaluateAsync("""
        () => new Promise(done => {
          let before, still = 0, frames = 0;
          const frame = () => {
            const now = [...document.querySelectorAll('.webchat__basic-transcript__scrollable')].map(one => `${one.scrollTop} ${one.scrollHeight}`).join();
            still = now === before ? still + 1 : 0;
            before = now;
            if (still > 20 || ++frames > 400) done(); else requestAnimationFrame(frame);
          };
          frame();
        })
        """);
}

/// <summary>How wide the window is, and how bright.</summary>
public sealed record Look(int Width, ColorScheme Scheme)
{
    public int Height => Width > 800 ? 900 : 844;
}
