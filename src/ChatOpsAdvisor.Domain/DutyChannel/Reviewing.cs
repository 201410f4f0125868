using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.DutyChannel.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>The risk review of paragraph 5.1.3. It starts from the version before and shows what is different; it makes no score.</summary>
internal static class Reviewing
{
    private const int LongestText = 400;

    public static DutyDecision Open(DutyContext context, Incident incident, DutyPress press)
    {
        var form = Forms.Name(context, "review");
        var last = incident.Reviews.IsEmpty ? null : incident.Reviews[^1];
        return DutyDecision.Of([], Forms.Show(
            incident,
            new RiskFormView(
                incident.Id.Value,
                DutyPhrases.ReviewTitle(incident),
                incident.ReviewReasons.IsEmpty ? "" : $"Wanted because: {string.Join("; ", incident.ReviewReasons)}",
                last is null ? DutyPhrases.NoReviewBefore : $"Starts from review {last.Version} by {last.By.Name}, {UkTime.Near(last.At, context.Now)}.",
                Wording.Source(new Basis(["5.1.3"])),
                [.. Enum.GetValues<RiskHeading>().Select(heading => Field(context, incident, heading, last?.Of(heading)))],
                [.. Enum.GetValues<RiskState>().Select(state => new FormChoice(state.ToString(), RiskWords.Of(state)))],
                form),
            form));
    }

    public static DutyDecision Save(DutyContext context, Incident incident, DutyPress press)
    {
        if (Forms.Of(press) is not { } form) return DutyDecision.Say(DutyPhrases.NotThisChannel);
        var last = incident.Reviews.IsEmpty ? null : incident.Reviews[^1];
        var (events, refusal) = ReviewRisk.Decide(incident, [.. Enum.GetValues<RiskHeading>().Select(heading => Line(press, heading, last?.Of(heading)))], form, context.By, context.Now);
        if (refusal is not null) return DutyDecision.Say(refusal.Reason);
        var saved = incident.After(events).Reviews[^1];
        var lines = RiskDifference.Between(last, saved).Select(line => new NoticeLine("", line)).DefaultIfEmpty(new NoticeLine("", DutyPhrases.NothingDifferent));
        var notice = new NoticeView(incident.Id.Value, DutyPhrases.ReviewSaved(incident, saved), [new NoticeLine("By", DutyPhrases.By(context.By, context.Now)), .. lines], last is null ? "" : DutyPhrases.DifferenceTo(last));
        return DutyDecision.Of(events, [Forms.Show(incident, notice, form), .. Elsewhere.Show(context, notice)]);
    }

    private static RiskField Field(DutyContext context, Incident incident, RiskHeading heading, RiskLine? last)
    {
        var state = last?.State ?? RiskState.Unknown;
        return new RiskField(
            Key(heading), RiskWords.Of(heading), RiskWords.Hint(heading), state.ToString(),
            last is null ? Wording.Clip(Gathered.Under(heading, context.Pack, incident, context.Now), LongestText) : last.Facts ?? "",
            last?.Action ?? "", last?.Owner ?? "", last?.Rationale ?? "",
            Open: state == RiskState.Unknown);
    }

    /// <summary>A field that the press does not carry keeps what it held: not every client sends a folded one.</summary>
    private static RiskLine Line(DutyPress press, RiskHeading heading, RiskLine? last)
    {
        var key = Key(heading);
        return new RiskLine(
            heading,
            Enum.TryParse<RiskState>(press.Input($"{key}-state"), out var state) && Enum.IsDefined(state) ? state : last?.State ?? RiskState.Unknown,
            Text("facts", last?.Facts), Text("action", last?.Action), Text("owner", last?.Owner), Text("why", last?.Rationale));

        string? Text(string field, string? before) => press.Input($"{key}-{field}") is { } typed
            ? typed.Trim() is { Length: > 0 } text ? Wording.Clip(text, LongestText) : null
            : before;
    }

    private static string Key(RiskHeading heading) => heading switch
    {
        RiskHeading.SelfHarm => "self-harm",
        RiskHeading.ForceSystems => "force-systems",
        _ => heading.ToString().ToLowerInvariant(),
    };
}
