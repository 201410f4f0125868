using System.Globalization;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.DutyChannel.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>Decisions in the National Decision Model's form. The bot brings what is known; what was decided and why is the inspector's own.</summary>
internal static class Deciding
{
    // A clock on a desk may be a little ahead of ours.
    private static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(2);

    public static DutyDecision Open(DutyContext context, Incident incident, DutyPress press)
    {
        var form = Forms.Name(context, "decide");
        var known = Gathered.Of(context.Pack, incident, context.Now);
        FormField[] fields =
        [
            FormField.Lines("decided", "What is decided", required: true),
            FormField.Line("why", "Why, in one line", required: true),
            FormField.Many("headings", "About which risks", [.. Enum.GetValues<RiskHeading>().Select(heading => new FormChoice(heading.ToString(), ReviewWords.Of(heading)))]),
            FormField.Time("at", "Decided at, if not just now"),
            FormField.Lines("information", "Information", value: known.Information),
            FormField.Lines("assessment", "Threat and risk", value: known.Assessment),
            FormField.Lines("powers", "Powers and policy", value: known.Powers),
            FormField.Line("options", "Options and contingencies"),
            FormField.Line("action", "Action and review"),
        ];
        return DutyDecision.Of([], Forms.Show(
            incident, new FormView(incident.Id.Value, DutyPhrases.DecideTitle(incident), DutyPhrases.DecideText, fields, form, "Log it", "decide-send"), form));
    }

    public static DutyDecision Log(DutyContext context, Incident incident, DutyPress press)
    {
        if (Forms.Of(press) is not { } form) return DutyDecision.Say(DutyPhrases.NotThisChannel);
        var text = new DecisionText(
            Text(press, "decided") ?? "", Text(press, "why") ?? "", [.. Headings(press.Input("headings"))],
            Text(press, "information"), Text(press, "assessment"), Text(press, "powers"), Text(press, "options"), Text(press, "action"));
        var at = Text(press, "at");
        if (at is not null && Clock(at, context.Now) is null) return DutyDecision.Say(DutyPhrases.NoTime(at));
        var (events, refusal) = LogDecision.Decide(incident, text, at is null ? null : Clock(at, context.Now), form, context.By, context.Now);
        if (refusal is not null) return DutyDecision.Say(refusal.Reason);
        var logged = (DecisionLogged)events[0];
        return DutyDecision.Of(events, [Forms.Used(incident, form, DutyPhrases.DecisionTitle(incident, logged), Lines(logged), ""), .. Elsewhere.Show(context, new NoticeView(incident.Id.Value, DutyPhrases.DecisionTitle(incident, logged), Lines(logged), ""))]);
    }

    /// <summary>A wall-clock time as the last moment at which it was that time; null when it is none.</summary>
    internal static DateTimeOffset? Clock(string text, DateTimeOffset now)
    {
        if (!TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HHmm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return null;
        var today = UkTime.FromWallClock(UkTime.In(now).Date + time.ToTimeSpan());
        if (today <= now) return today;
        return today - now <= ClockSlack ? now : UkTime.FromWallClock(UkTime.In(now).Date.AddDays(-1) + time.ToTimeSpan());
    }

    private static IEnumerable<RiskHeading> Headings(string? chosen) =>
        (chosen ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(name => Enum.TryParse<RiskHeading>(name, out _) && !char.IsAsciiDigit(name[0])).Select(Enum.Parse<RiskHeading>).Distinct().Order();

    private static string? Text(DutyPress press, string id) => press.Input(id)?.Trim() is { Length: > 0 } text ? text : null;

    private static List<NoticeLine> Lines(DecisionLogged logged)
    {
        var text = logged.Text;
        var lines = new List<NoticeLine> { new("Decided", text.Decided), new("Why", text.Rationale), new("By", $"{logged.By.Name}, decided {UkTime.Full(logged.DecidedAt)}") };
        if (logged.Late) lines.Add(new NoticeLine("Late entry", $"entered {UkTime.Full(logged.At)}"));
        if (!text.Headings.IsEmpty) lines.Add(new NoticeLine("Risks", string.Join(", ", text.Headings.Select(ReviewWords.Of))));
        foreach (var (label, value) in new[]
        {
            ("Information", text.Information), ("Threat and risk", text.Assessment), ("Powers and policy", text.Powers),
            ("Options and contingencies", text.Options), ("Action and review", text.Action),
        })
            if (value is not null) lines.Add(new NoticeLine(label, value));
        return lines;
    }
}
