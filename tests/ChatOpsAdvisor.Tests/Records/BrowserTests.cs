using ChatOpsAdvisor.ClientBundles;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Tests.LocalChannel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>The pages in a real browser, with Microsoft's own card renderer; each run leaves pictures in artifacts/records.</summary>
public sealed class BrowserTests
{
    private const string Hostile = """
        {"summary":"x","card":{"type":"AdaptiveCard","version":"1.5",
         "selectAction":{"type":"Action.OpenUrl","title":"all","url":"javascript:window.hit=1"},
         "body":[
          {"type":"TextBlock","text":"</script><script>window.hit=2</script>"},
          {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"a link","selectAction":{"type":"Action.OpenUrl","url":"javascript:window.hit=3"}}]},
          {"type":"Image","url":"https://elsewhere.example.invalid/pixel.png","altText":"pixel","selectAction":{"type":"Action.Submit","title":"s"}},
          {"type":"Input.Text","id":"why","label":"Why","value":"because"},
          {"type":"Input.Text","id":"more","label":"More","isMultiline":true,"value":"more"},
          {"type":"Input.Toggle","id":"t","label":"Sure","title":"Yes, sure","value":"true"},
          {"type":"Input.ChoiceSet","id":"c","label":"Which","value":"2","choices":[{"title":"One","value":"1"},{"title":"Two","value":"2"}]},
          {"type":"Input.ChoiceSet","id":"e","label":"How","style":"expanded","value":"2","choices":[{"title":"One","value":"1"},{"title":"Two","value":"2"}]},
          {"type":"Input.Date","id":"d","label":"Day"}],
         "actions":[{"type":"Action.OpenUrl","title":"Go","url":"javascript:window.hit=4"},{"type":"Action.Submit","title":"Send","data":{"verb":"x"}},
          {"type":"Action.ShowCard","title":"Show","card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"inside"}]}}]}}
        """;

    [Theory]
    [InlineData(1400, ColorScheme.Light)]
    [InlineData(1400, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task The_pages_are_accessible_reflow_and_draw_every_card(int width, ColorScheme scheme)
    {
        await using var host = await HostAsync();
        await host.Services.GetRequiredService<BundleShelf>().FetchAsync(ClientBundle.AdaptiveCards);
        await Evening.TellAsync(host.Story);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(host.Root, "records"), width, width > 800 ? 900 : 844, scheme);
        var faults = Faults(page, host.Root);
        await CheckAsync(page, $"{width}-{scheme}-1-sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as Supervisor Sample" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Incidents" })).ToBeVisibleAsync();
        await CheckAsync(page, $"{width}-{scheme}-2-list");
        await page.GotoAsync(new Uri(host.Root, "records?officer=nobody&from=tomorrow").ToString());
        await CheckAsync(page, $"{width}-{scheme}-3-fault");
        await page.GotoAsync(new Uri(host.Root, "records").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "26-0001" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-cards", "drawn");
        Assert.Equal(await page.Locator(".card").CountAsync(), await page.Locator(".card.drawn .ac-adaptiveCard").CountAsync());
        await CheckAsync(page, $"{width}-{scheme}-4-replay");
        await page.ScreenshotAsync(new() { Path = Picture($"{width}-{scheme}-5-top") });
        await page.Locator(".line.inspectors").First.EvaluateAsync("line => line.scrollIntoView({ block: 'start' })");
        await page.ScreenshotAsync(new() { Path = Picture($"{width}-{scheme}-6-alert") });
        await page.Locator(".line.inspectors.persons").First.EvaluateAsync("line => line.scrollIntoView({ block: 'center' })");
        await page.ScreenshotAsync(new() { Path = Picture($"{width}-{scheme}-7-owned") });
        await page.Locator(".names").EvaluateAsync("line => line.scrollIntoView({ block: 'end' })");
        await page.ScreenshotAsync(new() { Path = Picture($"{width}-{scheme}-8-end") });
        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_drawn_card_is_inert_whatever_it_holds()
    {
        await using var host = await HostAsync();
        await host.Story.SaysAsync("start");
        await host.Story.RecordAsync(host.Story.Entry(RecordKind.ActivityOut, "card", Hostile, new IncidentId("26-0001"), Person.Tool, "hostile"));
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(host, browser);
        var asked = new List<string>();
        page.Request += (_, request) => asked.AddRange(request.Url.StartsWith(host.Root.ToString(), StringComparison.Ordinal) ? [] : [request.Url]);
        page.Popup += (_, popup) => asked.Add(popup.Url);
        var drawing = page.Locator(".card").Last.Locator(".drawing");

        await Expect(drawing).ToContainTextAsync("</script><script>window.hit=2</script>");
        Assert.True(await drawing.Locator("button, input, select, textarea").CountAsync() >= 9);
        Assert.Equal(0, await drawing.Locator(":is(button, input, select, textarea):not([disabled]), [href], [tabindex], [onclick], :not(button)[role=button], :not(button)[role=link]").CountAsync());
        await Expect(drawing.Locator("input[type=text]").First).ToHaveValueAsync("because");
        await Expect(drawing.Locator("textarea")).ToHaveValueAsync("more");
        await Expect(drawing.Locator("select")).ToHaveValueAsync("2");
        await Expect(drawing.Locator("input[type=checkbox]").First).ToBeCheckedAsync();
        await Expect(drawing.Locator("input[type=radio]").Last).ToBeCheckedAsync();
        await drawing.EvaluateAsync("box => { for (const element of [box, ...box.querySelectorAll('*')]) element.click(); }");
        Assert.False(await page.EvaluateAsync<bool>("() => 'hit' in window"));
        Assert.Empty(asked);
        await page.Locator(".card").Last.ScreenshotAsync(new() { Path = Picture("hostile-card") });
    }

    [Fact]
    public async Task Two_lanes_stand_side_by_side_and_no_line_above_an_earlier_one()
    {
        await using var host = await HostAsync();
        await Evening.TellAsync(host.Story);
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(host, browser);
        var tops = await page.Locator(".line").EvaluateAllAsync<double[]>("lines => lines.map(line => line.getBoundingClientRect().top)");
        Assert.Equal(tops.Order(), tops);
        var officers = await page.Locator(".line.officers").First.BoundingBoxAsync();
        var inspectors = await page.Locator(".line.inspectors").First.BoundingBoxAsync();
        Assert.True(inspectors!.X >= officers!.X + officers.Width);
        await page.SetViewportSizeAsync(390, 844);
        var lefts = await page.Locator(".line").EvaluateAllAsync<double[]>("lines => lines.map(line => line.getBoundingClientRect().left)");
        Assert.Single(lefts.Distinct());
        await Expect(page.Locator(".line.inspectors .place").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_cards_are_light_navigation_is_gone_and_nothing_is_folded()
    {
        await using var host = await HostAsync();
        await Evening.TellAsync(host.Story);
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(host, browser, ColorScheme.Dark);
        var dark = await page.Locator(".drawing .ac-adaptiveCard").First.EvaluateAsync<string>("card => card.style.backgroundColor");
        await page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");
        Assert.NotEqual(dark, await page.Locator(".drawing .ac-adaptiveCard").First.EvaluateAsync<string>("card => card.style.backgroundColor"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".top")).ToBeHiddenAsync();
        await Expect(page.Locator(".marking").First).ToBeVisibleAsync();
        await Expect(page.Locator(".line.inspectors .place").First).ToBeVisibleAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(Picture("x"))!);
        await page.PdfAsync(new() { Path = Picture("printed").Replace(".png", ".pdf", StringComparison.Ordinal), PreferCSSPageSize = true });
    }

    [Fact]
    public async Task By_keyboard_the_first_stop_leads_past_the_navigation()
    {
        await using var host = await HostAsync();
        await Evening.TellAsync(host.Story);
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(host, browser);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "All incidents" })).ToBeFocusedAsync();
    }

    private static Task<RecordHost> HostAsync() => RecordHost.StartAsync(bundles: new BundleShelfOptions(TestBundles.Folder));

    private static async Task<IPage> OpenAsync(RecordHost host, Browser browser, ColorScheme scheme = ColorScheme.Light)
    {
        await host.Services.GetRequiredService<BundleShelf>().FetchAsync(ClientBundle.AdaptiveCards);
        var page = await browser.OpenAsync(new Uri(host.Root, "records/26-0001"), scheme: scheme);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as Supervisor Sample" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-cards", "drawn");
        return page;
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Picture(name))!);
        await page.ScreenshotAsync(new() { Path = Picture(name), FullPage = true });
        Assert.Empty(await Axe.RunAsync(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        // Links within a sentence are exempt; everything else that is pressed is large enough for a thumb.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('button, select, input:not([type=hidden]), summary, a.button, a.number, nav a, .back a')]
              .filter(element => !element.closest('.drawing') && element.getBoundingClientRect().width > 0 && element.getBoundingClientRect().height < 44)
              .map(element => element.outerHTML.slice(0, 120))
            """));
    }

    private static List<string> Faults(IPage page, Uri root)
    {
        var faults = new List<string>();
        page.Console += (_, line) =>
        {
            if (line.Type is "error" or "warning") faults.Add(line.Text);
        };
        page.PageError += (_, fault) => faults.Add(fault);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root.ToString(), StringComparison.Ordinal)) faults.Add("asked for " + request.Url);
        };
        return faults;
    }

    private static string Picture(string name) => Path.Combine(TestBundles.Repository, "artifacts", "records", name + ".png");
}
