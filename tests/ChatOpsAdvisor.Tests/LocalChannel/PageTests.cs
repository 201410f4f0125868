using ChatOpsAdvisor.ClientBundles;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>The page in a real browser, with Microsoft's own chat client on it.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task An_officer_types_and_presses_and_an_inspector_presses_and_the_officer_is_told()
    {
        await using var host = await LocalHost.StartAsync(bundles: new BundleShelfOptions(TestBundles.Folder));
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri("about:blank"));
        var faults = Faults(page, host.Root);
        await page.GotoAsync(host.Root.ToString());
        var (officer, inspector) = (page.Locator("#officer"), page.Locator("#inspector"));

        await Expect(inspector.GetByText("No alerts.")).ToBeVisibleAsync();
        await officer.SayAsync("hello");
        await Expect(officer.Locator(".who-when").First).ToHaveTextAsync(London("ChatOps Advisor"));
        await officer.CardButton("They are with the subject now").ClickAsync();
        await Expect(officer.Words("You chose")).ToHaveCountAsync(1);
        await Expect(officer.Words("Which of these is it?")).ToHaveCountAsync(0);

        await inspector.CardButton("I have got this").ClickAsync();
        await Expect(inspector.Words("Owned by Insp Sample")).ToBeVisibleAsync();
        await Expect(inspector.Words("URGENT")).ToHaveCountAsync(0);
        await Expect(officer.Words("Insp Sample has the alert.")).ToBeVisibleAsync();

        var press = host.Bot.Last;
        Assert.Equal("own", (string?)press["value"]!["verb"]);
        Assert.False(press["value"]!.AsObject().ContainsKey("local.card"));
        Assert.EndsWith(";messageid=" + press["replyToId"], (string?)press["conversation"]!["id"], StringComparison.Ordinal);
        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_reply_goes_to_the_newest_thread_and_each_thread_keeps_together()
    {
        await using var host = await LocalHost.StartAsync(bundles: new BundleShelfOptions(TestBundles.Folder));
        await using var north = await host.Client.OpenChannelAsync("Insp Example", "Northshire");
        var older = await north.SayAsync("older thread");
        await north.NextAsync();
        var newer = await north.SayAsync("newer thread");
        await north.NextAsync();
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(host.Root);
        var inspector = page.Locator("#inspector");

        await inspector.SayAsync("to the newest");
        await north.NextAsync();
        Assert.Equal($"{north.Conversation};messageid={newer.Id}", (string?)host.Bot.Last["conversation"]!["id"]);
        await north.SayAsync("late word", $"{north.Conversation};messageid={older.Id}");
        await Expect(inspector.Words("late word")).ToBeAttachedAsync();
        var said = await inspector.Locator(".webchat__text-content").AllInnerTextsAsync();
        Assert.Equal(["older thread", "late word", "newer thread", "to the newest"], said.Select(words => words.Trim()));
    }

    [Fact]
    public async Task A_second_officer_has_a_chat_of_their_own_and_the_first_ones_is_still_there()
    {
        await using var host = await LocalHost.StartAsync(bundles: new BundleShelfOptions(TestBundles.Folder));
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(host.Root);
        var officer = page.Locator("#officer");
        await officer.SayAsync("from the first");
        await officer.CardButton("A meeting is planned").WaitForAsync();

        await officer.GetByLabel("Signed in as").SelectOptionAsync("PC Sample");
        await Expect(officer.Words("Say what is happening")).ToBeVisibleAsync();
        await Expect(officer.Words("from the first")).ToHaveCountAsync(0);
        await officer.SayAsync("from the second");
        await officer.CardButton("A meeting is planned").WaitForAsync();
        Assert.Equal("PC Sample", (string?)host.Bot.Last["from"]!["name"]);
        await officer.GetByLabel("Signed in as").SelectOptionAsync("PC Example");
        await Expect(officer.Words("from the first")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(officer.Words("from the first")).ToBeVisibleAsync();
        Assert.Equal(1, host.Bot.Received.Count(activity => (string?)activity["type"] == "installationUpdate" && (string?)activity["from"]!["name"] == "PC Example" && (string?)activity["conversation"]!["conversationType"] == "personal"));
    }

    [Fact]
    public async Task On_a_telephone_there_are_two_tabs_and_the_hidden_one_counts_what_is_new()
    {
        await using var host = await LocalHost.StartAsync(bundles: new BundleShelfOptions(TestBundles.Folder));
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(host.Root, 320, 640);
        var (officer, inspector) = (page.Locator("#officer"), page.Locator("#inspector"));
        await officer.SayAsync("hello");
        await officer.CardButton("They are with the subject now").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Duty inspector 1 new" })).ToBeVisibleAsync();
        await Expect(inspector.CardButton("I have got this")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Officer" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(inspector.CardButton("I have got this")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Duty inspector", Exact = true })).ToBeFocusedAsync();
        await Expect(officer).ToBeHiddenAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"));
        Assert.True((await inspector.CardButton("I have got this").BoundingBoxAsync())!.Height >= 44);
    }

    [Fact]
    public async Task A_bot_that_does_not_take_a_message_is_reported_in_the_pane()
    {
        await using var host = await LocalHost.StartAsync(bundles: new BundleShelfOptions(TestBundles.Folder));
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(host.Root);
        var officer = page.Locator("#officer");
        await officer.Words("Say what is happening").WaitForAsync();
        host.Bot.Answer = 500;
        await officer.SayAsync("hello");
        await Expect(officer.GetByText("The bot did not take that (HTTP 500).")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_the_chat_client_the_page_says_what_is_missing_and_how_to_get_it()
    {
        var empty = Directory.CreateTempSubdirectory("bundles-").FullName;
        await using var host = await LocalHost.StartAsync(bundles: new BundleShelfOptions(empty, "no-such-npm-anywhere"));
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(host.Root);
        await Expect(page.Locator("#officer").GetByText("npm pack botframework-webchat@4.18.1")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1400, ColorScheme.Light)]
    [InlineData(1400, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    public async Task Axe_finds_nothing_in_what_is_ours(int width, ColorScheme scheme)
    {
        await using var host = await LocalHost.StartAsync(bundles: new BundleShelfOptions(TestBundles.Folder));
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(host.Root, width, scheme: scheme);
        var officer = page.Locator("#officer");
        await officer.SayAsync("hello");
        await officer.CardButton("They are with the subject now").ClickAsync();
        await officer.CardButton("Save").WaitForAsync();

        var found = await Axe.RunAsync(page);
        Assert.Empty(found);
    }

    private static List<string> Faults(IPage page, Uri root)
    {
        var faults = new List<string>();
        page.Console += (_, line) => faults.AddRange(line.Type is "error" ? [line.Text] : []);
        page.PageError += (_, fault) => faults.Add(fault);
        page.Request += (_, request) =>
            faults.AddRange(request.Url.StartsWith(root.ToString(), StringComparison.Ordinal) || request.Url.StartsWith("blob:", StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.StartsWith("about:", StringComparison.Ordinal) ? [] : ["asked for " + request.Url]);
        return faults;
    }

    private static System.Text.RegularExpressions.Regex London(string who)
    {
        var now = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(TimeProvider.System.GetUtcNow(), "Europe/London");
        return new($"^{who} · ({now:HH:mm}|{now.AddMinutes(-1):HH:mm})$");
    }
}
