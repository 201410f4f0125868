using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Tests.Conversations.Golden;

/// <summary>One line of a story that makes something happen.</summary>
internal abstract record StoryAct
{
    private StoryAct()
    {
    }

    /// <summary><c>**PC Example** says: text</c>; with a place in brackets behind the name where it is not the usual one.</summary>
    public sealed record Says(string Who, string? Where, string Text) : StoryAct;

    /// <summary><c>**PC Example** sends a picture: door.jpg</c>, also "a video"; <c>… saying: text</c> for words beside it.</summary>
    public sealed record Sends(string Who, string? Where, bool IsVideo, string Name, string Text) : StoryAct;

    /// <summary>
    /// <c>**PC Example** presses: Yes</c>, with <c>… with field = value; field = value</c> for a card's fields.
    /// <c>… on 26-0001</c> takes a card of that incident where several have the button. "presses the old:" takes a card as it once stood; <c>**A** and **B** press: …</c> is both at once, each seeing the same card.
    /// </summary>
    public sealed record Presses(IReadOnlyList<(string Who, string? Where)> By, string Button, bool Old, IReadOnlyDictionary<string, string> Fields, string? On = null) : StoryAct;

    /// <summary><c>*5 minutes pass*</c></summary>
    public sealed record Passes(TimeSpan Time) : StoryAct;

    /// <summary><c>*it is 02:14 BST 25/10/2026*</c></summary>
    public sealed record Until(DateTimeOffset At) : StoryAct;

    /// <summary><c>*the host restarts*</c></summary>
    public sealed record Restarts : StoryAct;

    /// <summary><c>*PC Example's last message comes again*</c></summary>
    public sealed record ComesAgain(string Who) : StoryAct;

    /// <summary><c>*Northshire's channel answers 503*</c>, also "PC Example's chat" and "everything"; null status: it works again.</summary>
    public sealed record Answers(string What, int? Status) : StoryAct;

    /// <summary><c>*the record of 26-0001*</c></summary>
    public sealed record Record(string Incident) : StoryAct;

    /// <summary><c>*PC Sample opens the chat*</c></summary>
    public sealed record Opens(string Who) : StoryAct;
}

/// <summary>
/// A golden conversation: prose, acts, and below each act, quoted with <c>&gt;</c>, everything that anybody then saw. The
/// quoted lines are what the test compares; running it with UPDATE_GOLDEN=1 writes them anew, to be read before they are kept.
/// </summary>
/// <param name="Shows"><c>- shows: text</c>: what somebody must have seen. Writing the story anew does not write these anew, so that it cannot quietly come to tell of nothing.</param>
/// <param name="Lines">Every line that is not quoted, with the act that it is, if it is one.</param>
internal sealed partial record StoryFile(DateTimeOffset Start, IReadOnlyList<string> Settings, IReadOnlyList<string> Shows, IReadOnlyList<(string Line, StoryAct? Act)> Lines)
{
    public static StoryFile Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Where(line => !line.StartsWith('>')).ToList();
        // A quoted block is followed by one empty line of its own.
        var kept = new List<(string, StoryAct?)>();
        foreach (var line in lines)
        {
            if (line.Length == 0 && kept.Count > 0 && kept[^1].Item1.Length == 0) continue;
            kept.Add((line, Act(line)));
        }

        var clock = lines.Select(line => ClockForm().Match(line)).FirstOrDefault(match => match.Success)
            ?? throw new FormatException("A story names its clock: - clock: 20:02 BST 05/07/2026");
        return new StoryFile(Instant(clock.Groups["at"].Value), [.. lines.Where(line => line.StartsWith("- set: ", StringComparison.Ordinal)).Select(line => "--" + line["- set: ".Length..])],
            [.. lines.Where(line => line.StartsWith("- shows: ", StringComparison.Ordinal)).Select(line => line["- shows: ".Length..])], kept);
    }

    private static StoryAct? Act(string line)
    {
        if (SaysForm().Match(line) is { Success: true } says) return new StoryAct.Says(says.Groups["who"].Value, Optional(says, "where"), says.Groups["text"].Value);
        if (SendsForm().Match(line) is { Success: true } sends)
            return new StoryAct.Sends(sends.Groups["who"].Value, Optional(sends, "where"), sends.Groups["what"].Value == "video", sends.Groups["name"].Value, Optional(sends, "text") ?? "");
        if (PressForm().Match(line) is { Success: true } press)
        {
            var by = new List<(string, string?)> { (press.Groups["who"].Value, Optional(press, "where")) };
            if (Optional(press, "other") is { } other) by.Add((other, Optional(press, "otherwhere")));
            var fields = (Optional(press, "fields") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(field => field.Split('=', 2, StringSplitOptions.TrimEntries)).ToDictionary(field => field[0], field => field[1]);
            return new StoryAct.Presses(by, press.Groups["button"].Value, press.Groups["old"].Success, fields, Optional(press, "on"));
        }

        if (line is not ['*', not '*', .., '*']) return null;
        var stage = line[1..^1];
        if (PassForm().Match(stage) is { Success: true } pass)
        {
            var count = int.Parse(pass.Groups["count"].Value, CultureInfo.InvariantCulture);
            return new StoryAct.Passes(pass.Groups["unit"].Value switch
            {
                "second" => TimeSpan.FromSeconds(count),
                "minute" => TimeSpan.FromMinutes(count),
                "hour" => TimeSpan.FromHours(count),
                _ => TimeSpan.FromDays(count),
            });
        }

        if (stage.StartsWith("it is ", StringComparison.Ordinal)) return new StoryAct.Until(Instant(stage["it is ".Length..]));
        if (stage == "the host restarts") return new StoryAct.Restarts();
        if (stage.StartsWith("the record of ", StringComparison.Ordinal)) return new StoryAct.Record(stage["the record of ".Length..]);
        if (stage.EndsWith(" opens the chat", StringComparison.Ordinal)) return new StoryAct.Opens(stage[..^" opens the chat".Length]);
        if (stage.EndsWith("'s last message comes again", StringComparison.Ordinal)) return new StoryAct.ComesAgain(stage[..^"'s last message comes again".Length]);
        if (AnswerForm().Match(stage) is { Success: true } answers)
            return new StoryAct.Answers(answers.Groups["what"].Value, answers.Groups["status"].Success ? int.Parse(answers.Groups["status"].Value, CultureInfo.InvariantCulture) : null);
        throw new FormatException($"The story says *{stage}*, which is no act that is known.");
    }

    private static string? Optional(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    private static DateTimeOffset Instant(string text)
    {
        var parts = text.Split(' ');
        var wall = DateTime.ParseExact($"{parts[2]} {parts[0]}", "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(wall, parts[1] == "BST" ? TimeSpan.FromHours(1) : TimeSpan.Zero).ToUniversalTime();
    }

    [GeneratedRegex(@"^- clock: (?<at>\d\d:\d\d (BST|GMT) \d\d/\d\d/\d{4})$")]
    private static partial Regex ClockForm();

    [GeneratedRegex(@"^\*\*(?<who>[^*]+)\*\*(?: \((?<where>[^)]+)\))? says: (?<text>.*)$")]
    private static partial Regex SaysForm();

    [GeneratedRegex(@"^\*\*(?<who>[^*]+)\*\*(?: \((?<where>[^)]+)\))? sends a (?<what>picture|video): (?<name>\S+)(?: saying: (?<text>.+))?$")]
    private static partial Regex SendsForm();

    [GeneratedRegex(@"^\*\*(?<who>[^*]+)\*\*(?: \((?<where>[^)]+)\))?(?: and \*\*(?<other>[^*]+)\*\*(?: \((?<otherwhere>[^)]+)\))?)? press(?:es)?(?<old> the old)?: (?<button>.+?)(?: on (?<on>\d\d-\d{4}))?(?: with (?<fields>[\w-]+ = .+))?$")]
    private static partial Regex PressForm();

    [GeneratedRegex(@"^(?<count>\d+) (?<unit>second|minute|hour|day)s? pass(?:es)?$")]
    private static partial Regex PassForm();

    [GeneratedRegex(@"^(?<what>.+?) (?:answers (?<status>\d{3})|works again)$")]
    private static partial Regex AnswerForm();
}
