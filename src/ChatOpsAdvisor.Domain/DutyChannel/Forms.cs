using System.Globalization;
using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>
/// Names of forms and the slots in which they stand. A form is named by what it does, who opened it and the minute: a double
/// tap on the button opens one, and a double tap on the form does its work once.
/// </summary>
internal static partial class Forms
{
    public static string Name(DutyContext context, string kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}:{context.By.Id}:{context.Now.UtcDateTime:yyyyMMddHHmm}");

    /// <summary>The form that a press names; null when no card of ours carries that.</summary>
    public static string? Of(DutyPress press) => press.Input("form") is { } form && NameForm().IsMatch(form) ? form : null;

    public static string Slot(IncidentId? incident, string form) => $"form:{incident?.Value ?? "all"}:{form}";

    public static Reply Show(Incident? incident, ICardView view, string form) => new Reply.Show(view, Slot(incident?.Id, form));

    /// <summary>What became of a form; a card of its own where the form shows already what became of it.</summary>
    public static Reply Done(Incident incident, ICardView view, string form) => new Reply.Show(view, WasUsed(incident, form) ? null : Slot(incident.Id, form));

    private static bool WasUsed(Incident incident, string form) =>
        incident.Questions.Exists(one => one.Form == form) || incident.Decisions.Exists(one => one.Form == form) || incident.Reviews.Exists(one => one.Form == form);

    /// <summary>The form, used: a notice of what became of it.</summary>
    public static Reply Used(Incident? incident, string form, string title, IReadOnlyList<NoticeLine> lines, string foot = "") =>
        incident is null ? Show(null, new NoticeView("", title, lines, foot), form) : Done(incident, new NoticeView(incident.Id.Value, title, lines, foot), form);

    /// <summary>Put aside without any effect.</summary>
    public static DutyDecision Close(DutyContext context, Incident? incident, DutyPress press) => Of(press) is { } form
        ? DutyDecision.Of([], Used(incident, form, DutyPhrases.FormLeft, [new NoticeLine("", DutyPhrases.LeftBy(context.By, context.Now))]))
        : DutyDecision.Say(DutyPhrases.NotThisChannel);

    [GeneratedRegex("^[a-z-]{1,20}:[^:;]{1,64}:[0-9]{12}$")]
    private static partial Regex NameForm();
}
