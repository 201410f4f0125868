using System.Globalization;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.DutyChannel.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>The risk review of paragraph 5.1.3. It starts from the version before and shows what is different; it makes no score.</summary>
internal static class Reviewing
{
    private const int LongestText = 400;
    private const int LongestBrief = 80;

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
                [.. Enum.GetValues<RiskState>().Select(state => new FormChoice(state.ToString(), ReviewWords.Of(state)))],
                form,
                last?.Version ?? 0),
            form));
    }

    public static DutyDecision Save(DutyContext context, Incident incident, DutyPress press)
    {
        if (Forms.Of(press) is not { } form) return DutyDecision.Say(DutyPhrases.NotThisChannel);
        var last = incident.Reviews.IsEmpty ? null : incident.Reviews[^1];
        var from = int.TryParse(press.Input("base"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? incident.Reviews.Find(review => review.Version == version) : null;
        var (events, refusal) = ReviewRisk.Decide(
            incident, [.. Enum.GetValues<RiskHeading>().Select(heading => Line(press, heading, from?.Of(heading), last?.Of(heading)))], form, context.By, context.Now);
        if (refusal is not null) return DutyDecision.Say(refusal.Reason);
        var saved = incident.After(events).Reviews[^1];
        var lines = RiskDifference.Between(last, saved).Select(line => new NoticeLine("", line)).DefaultIfEmpty(new NoticeLine("", DutyPhrases.NothingDifferent));
        var notice = new NoticeView(incident.Id.Value, DutyPhrases.ReviewSaved(incident, saved), [new NoticeLine("By", DutyPhrases.By(context.By, context.Now)), .. lines], last is null ? "" : DutyPhrases.DifferenceTo(last));
        return DutyDecision.Of(events, [Forms.Done(incident, notice, form), .. Elsewhere.Show(context, notice)]);
    }

    private static RiskField Field(DutyContext context, Incident incident, RiskHeading heading, RiskLine? last)
    {
        var state = last?.State ?? RiskState.Unknown;
        var told = Gathered.Under(heading, context.Pack, incident, context.Now, incident.Reviews.IsEmpty ? null : incident.Reviews[^1].At);
        var facts = Wording.Clip(string.Join("; ", new[] { last?.Facts, last is null || told.Length == 0 ? told : $"told since: {told}" }.Where(part => part is { Length: > 0 })), LongestText);
        return new RiskField(
            Key(heading), ReviewWords.Of(heading), ReviewWords.Hint(heading), state.ToString(), facts,
            last?.Action ?? "", last?.Owner ?? "", last?.Rationale ?? "", Wording.Clip(facts, LongestBrief));
    }

    /// <summary>
    /// What this inspector changed since the form was opened is taken; everything else stays as the last review has it. So a form
    /// that was opened before another's review takes nothing of that back. A field that the press does not carry is not changed.
    /// </summary>
    private static RiskLine Line(DutyPress press, RiskHeading heading, RiskLine? from, RiskLine? last)
    {
        var key = Key(heading);
        var said = Enum.TryParse<RiskState>(press.Input($"{key}-state"), out var state) && Enum.IsDefined(state) ? state : (RiskState?)null;
        return new RiskLine(
            heading,
            said is { } chosen && chosen != (from?.State ?? RiskState.Unknown) ? chosen : last?.State ?? RiskState.Unknown,
            Text("facts", from?.Facts, last?.Facts), Text("action", from?.Action, last?.Action), Text("owner", from?.Owner, last?.Owner), Text("why", from?.Rationale, last?.Rationale));

        string? Text(string field, string? was, string? now)
        {
            if (press.Input($"{key}-{field}") is not { } typed) return now;
            var text = typed.Trim() is { Length: > 0 } some ? Wording.Clip(some, LongestText) : null;
            return text == was ? now : text;
        }
    }

    private static string Key(RiskHeading heading) => heading switch
    {
        RiskHeading.SelfHarm => "self-harm",
        RiskHeading.ForceSystems => "force-systems",
        _ => heading.ToString().ToLowerInvariant(),
    };
}
