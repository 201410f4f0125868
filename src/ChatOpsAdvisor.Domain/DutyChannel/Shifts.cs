using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.DutyChannel.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>
/// The end of a shift: every open incident that the speaker owns is offered to whoever comes, each by a turn of its own, and
/// each waits for its own "I've got this".
/// </summary>
internal static partial class Shifts
{
    /// <summary>Whether this asks for a handover, and to whom if it says so.</summary>
    public static bool Reads(string text, out string? to)
    {
        var match = HandoverForm().Match(text);
        to = match.Groups["to"] is { Success: true, Value: var name } ? name.Trim() : null;
        return match.Success;
    }

    public static DutyDecision Begin(DutyContext context, string? to)
    {
        if (Refused(context) is { } refusal) return refusal;
        if (to is not null) return Send(context, Owning.SuccessorOf(context, to, chosen: null), form: null);
        var form = Forms.Name(context, "shift");
        var mine = Mine(context);
        return DutyDecision.Of([], Forms.Show(
            incident: null,
            new FormView(
                "", DutyPhrases.ShiftTitle(mine.Count), DutyPhrases.EachTaken,
                Owning.SuccessorFields(context), form, mine.Count == 1 ? "Hand over 1 incident" : $"Hand over {mine.Count} incidents", "shift-send")
            {
                Lines = [.. mine.Select(incident => new NoticeLine(incident.Id.Value, Briefs.Line(context.ForCards, incident)))],
            },
            form));
    }

    public static DutyDecision Send(DutyContext context, DutyPress press)
    {
        if (Forms.Of(press) is not { } form) return DutyDecision.Say(DutyPhrases.NotThisChannel);
        return Refused(context) is { } refusal ? refusal : Send(context, Owning.SuccessorOf(context, press.Input("name"), press.Input("to")), form);
    }

    private static DutyDecision Send(DutyContext context, Successor to, string? form)
    {
        if (to.Name.Length is 0 or > 80) return DutyDecision.Say(DutyPhrases.WhoComes);
        if (to.Id == context.By.Id || to.Name.Equals(context.By.Name, StringComparison.OrdinalIgnoreCase)) return DutyDecision.Say(DutyPhrases.ThatIsYou);
        var mine = Mine(context);
        var notice = new NoticeView(
            "", DutyPhrases.ShiftOffered(context.By, to, mine.Count), [.. mine.Select(incident => new NoticeLine(incident.Id.Value, Briefs.Line(context.ForCards, incident)))], DutyPhrases.EachWaits(context.By));
        var offer = DutyTimes.ShiftName(context.By, to, context.Channel);
        return DutyDecision.Of([], form is null ? new Reply.Show(notice, Slot: null) : Forms.Show(incident: null, notice, form)) with
        {
            Then = [.. mine.Select(incident => (incident.Id, offer))],
        };
    }

    private static DutyDecision? Refused(DutyContext context)
    {
        var mine = Mine(context);
        if (context.Roles.May(context.By, Act.HandOver)) return mine.Count == 0 ? DutyDecision.Say(DutyPhrases.NothingToHandOver(context.By)) : null;
        // That it was tried belongs to every incident that would have gone; where there is none, no record is spoken of.
        return DutyDecision.Say(mine.Count == 0 ? DutyPhrases.NotYoursAtAll(Act.HandOver, context.By) : DutyPhrases.NotYours(Act.HandOver, context.By)) with
        {
            Then = [.. mine.Select(incident => (incident.Id, DutyTimes.RefusedName(context.By)))],
        };
    }

    private static List<Incident> Mine(DutyContext context) => [.. context.Open.Where(incident => incident.Acknowledged?.By.Id == context.By.Id)];

    [GeneratedRegex(@"^\s*(?:shift\s+)?hand\s?over(?:\s+to\s+(?<to>\S.{0,79}?))?\s*[.!]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex HandoverForm();
}
