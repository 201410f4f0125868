using System.Collections.Frozen;
using System.Globalization;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>Decides what a duty inspector's channel does with what was pressed or typed there. Pure and total.</summary>
public static class DutyEngine
{
    private delegate DutyDecision Doing(DutyContext context, Incident incident, DutyPress press);

    // A form is refused where it is opened, and again where it is sent: settings change, and cards lie about.
    private static readonly FrozenDictionary<string, (Act? Act, Doing Do)> Verbs = new Dictionary<string, (Act?, Doing)>
    {
        ["acknowledge"] = (Act.Acknowledge, Owning.Take),
        ["withdraw"] = (Act.Acknowledge, Owning.OpenWithdraw),
        ["withdraw-send"] = (Act.Acknowledge, Owning.Withdraw),
        ["hand-to"] = (Act.HandOver, Owning.OpenHandTo),
        ["hand-to-send"] = (Act.HandOver, Owning.HandTo),
        ["ask-officer"] = (null, Questions.Open),
        ["ask-officer-send"] = (null, Questions.Send),
        ["decide"] = (Act.Decide, Deciding.Open),
        ["decide-send"] = (Act.Decide, Deciding.Log),
        ["review"] = (Act.Decide, Reviewing.Open),
        ["review-send"] = (Act.Decide, Reviewing.Save),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The buttons that only cards of a duty inspector's channel have. Pressed anywhere else they are refused.</summary>
    public static bool IsOurs(string verb) => Verbs.ContainsKey(verb) || verb is "brief" or "form-close" or "shift-send";

    /// <summary>True for words that ask about all open incidents, which then have to be read.</summary>
    public static bool LooksAtOpen(string text) => IsBoard(text) || Shifts.Reads(text, out _);

    /// <summary>True for the buttons that do.</summary>
    public static bool LooksAtOpenWhenPressed(string verb) => verb is "board" or "shift-send";

    /// <summary>True where somebody asks for the board, in a channel or in a chat.</summary>
    public static bool IsBoard(string text) => text.Trim().TrimEnd('.', '!').Equals("board", StringComparison.OrdinalIgnoreCase);

    public static DutyDecision Pressed(DutyContext context, DutyPress press) => (press.Verb, context.Incident) switch
    {
        ("board", _) => Board(context, BoardReader.Channel, press),
        ("shift-send", _) => Shifts.Send(context, press),
        ("form-close", var incident) => Forms.Close(context, incident, press),
        (_, null) => DutyDecision.Say(DutyPhrases.NotThisChannel),
        ("brief", { } incident) => DutyDecision.Of([], Forms.Show(incident, Briefs.Now(context.ForCards, incident), Forms.Name(context, "brief"))),
        (var verb, { } incident) when Verbs.TryGetValue(verb, out var found) => incident.Closed is { } closed
            ? DutyDecision.Say(DutyPhrases.IsClosed(incident, closed, context.Now))
            : Allowed(context, found.Act, () => found.Do(context, incident, press)),
        _ => DutyDecision.Say(DutyPhrases.NotThisChannel),
    };

    public static DutyDecision Said(DutyContext context, string text) =>
        IsBoard(text) ? Board(context, BoardReader.Channel, press: null)
        : Shifts.Reads(text, out var to) ? Shifts.Begin(context, to)
        : RosterWords.Ask(text) is { } tonight && context.WhoIsOn is { } answer ? DutyDecision.Say(answer(tonight))
        : DutyDecision.Say(DutyPhrases.Channel(context.Route, context.Roles.May(context.By, Act.HandOver)));

    /// <summary>The board, or the page of it that was pressed for.</summary>
    public static DutyDecision Board(DutyContext context, BoardReader reader, DutyPress? press)
    {
        var board = press is null ? null : Forms.Of(press);
        var page = int.TryParse(press?.Input("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1;
        var name = board ?? Forms.Name(context, "board");
        return DutyDecision.Of([], new Reply.Show(Boards.Of(context.ForCards, context.Open, reader, context.Channel, page, name), $"board:{context.Channel}:{name}"));
    }

    /// <summary>Does it where the force's settings let this person, and else says no and keeps that it was tried.</summary>
    private static DutyDecision Allowed(DutyContext context, Act? act, Func<DutyDecision> decide) => act is not { } kept || context.Roles.May(context.By, kept)
        ? decide()
        : DutyDecision.Of([new ActRefused(context.Now, context.By, kept)], new Reply.Say(DutyPhrases.NotYours(kept, context.By)));
}
