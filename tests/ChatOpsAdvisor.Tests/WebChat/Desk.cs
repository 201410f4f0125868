using System.Text.RegularExpressions;
using ChatOpsAdvisor.Tests.LocalChannel;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatOpsAdvisor.Tests.WebChat;

/// <summary>One half of the page, and what a person does there.</summary>
/// <param name="page">The page, wide or narrow.</param>
/// <param name="id">"officer" or "inspector".</param>
internal sealed partial class Desk(IPage page, string id)
{
    public IPage Page => page;

    private ILocator Section => page.Locator($"#{id}");

    private ILocator Messages => Section.Locator(".chat.on-top .message");

    /// <summary>On a narrow page, taps the tab of this half; on a wide one it is in sight already.</summary>
    public async Task LookAsync()
    {
        var tab = page.Locator($"#tab-{id}");
        if (await tab.IsVisibleAsync()) await tab.ClickAsync();
    }

    public Task SayAsync(string words) => Section.SayAsync(words);

    public Task BeAsync(string person) => Section.GetByLabel("Signed in as").SelectOptionAsync(person);

    /// <summary>The message that says this; the newest when several do.</summary>
    public ILocator Message(string words) => Messages.Filter(new() { HasTextRegex = AsDrawn(words) }).Last;

    public ILocator All(string words) => Messages.Filter(new() { HasTextRegex = AsDrawn(words) });

    /// <summary>The one card that asks this now: a card that was answered has no step.</summary>
    public ILocator Question(string ask) => Messages.Filter(new() { HasTextRegex = AsDrawn(ask) }).Filter(new() { HasTextRegex = Step() });

    public async Task SeeAsync(string words) => await Expect(Message(words)).ToBeVisibleAsync();

    /// <summary>Whether one message stands above another.</summary>
    public async Task<bool> IsAboveAsync(string upper, string lower) =>
        (await Message(upper).BoundingBoxAsync())!.Y < (await Message(lower).BoundingBoxAsync())!.Y;

    /// <summary>A line of a card's facts: its label and its value.</summary>
    public ILocator Fact(string label) => Messages.Locator(".ac-columnSet").Filter(new() { HasText = label }).Last;

    public Task TapAsync(string title) => Button(Messages, title).Last.ClickAsync();

    /// <summary>Answers by a tap, or by typing what is not on a button; the card that asked is then closed.</summary>
    public async Task AnswerAsync(string ask, string answer, bool typed = false)
    {
        await Expect(Question(ask)).ToHaveCountAsync(1);
        if (typed) await SayAsync(answer);
        else await Button(Question(ask), answer).ClickAsync();
        await Expect(Question(ask)).ToHaveCountAsync(0);
    }

    /// <summary>Fills in a field of the newest card that says this.</summary>
    public Task FillAsync(string card, string label, string words) => Message(card).GetByLabel(label).First.FillAsync(words);

    public Task SayAnswerAsync(string ask, string words) => AnswerAsync(ask, words, typed: true);

    public async Task TickAsync(string ask, params string[] options)
    {
        await Expect(Question(ask)).ToHaveCountAsync(1);
        foreach (var option in options) await Question(ask).GetByLabel(option, new() { Exact = true }).CheckAsync();
        await AnswerAsync(ask, "Save answer");
    }

    /// <summary>Types "skip" until the intake is at its end.</summary>
    public async Task SkipTheRestAsync(string untilSeen)
    {
        var open = Messages.Filter(new() { HasTextRegex = Step() });
        var end = Messages.Filter(new() { HasText = untilSeen });
        for (var asked = await IdOf(open); asked is not null; asked = await NextOf(asked)) await SayAsync("skip");

        async Task<string?> NextOf(string before)
        {
            var next = page.Locator($"#{id} .chat.on-top .message:not([data-message=\"{before}\"])").Filter(new() { HasTextRegex = Step() });
            await Expect(next.Or(end).First).ToBeAttachedAsync();
            return await end.CountAsync() > 0 ? null : await IdOf(next);
        }
    }

    public static ILocator Button(ILocator within, string title) =>
        within.Locator($".ac-selectable[aria-label=\"{title}\"], .ac-pushButton[aria-label=\"{title}\"]");

    // Web Chat draws a straight apostrophe curly.
    private static Regex AsDrawn(string words) => new(Regex.Escape(words).Replace("'", "['’]", StringComparison.Ordinal));

    private static async Task<string?> IdOf(ILocator card) => await card.First.GetAttributeAsync("data-message");

    [GeneratedRegex(@"Step \d+ of \d+")]
    private static partial Regex Step();
}
