using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>One look at the last day, once a day in each channel.</summary>
public static class Digest
{
    private const int MostLines = 10;

    /// <param name="context">Pack and now.</param>
    /// <param name="incidents">Those of one channel that are open, or were opened or closed in the last day; exercises are left out.</param>
    public static NoticeView Of(AlertContext context, IReadOnlyList<Incident> incidents)
    {
        var since = context.Now - TimeSpan.FromDays(1);
        var real = incidents.Where(incident => !incident.IsExercise).ToList();
        var open = real.Where(incident => incident.Closed is null).ToList();
        var lines = new List<NoticeLine> { new("Open now", Count(open)) };
        lines.AddRange(open.Take(MostLines).Select(incident => new NoticeLine(incident.Id.Value, $"{Briefs.Line(context, incident)} · {AlertCard.State(incident, context.Now)}")));
        if (open.Count > MostLines) lines.Add(new NoticeLine("", $"and {open.Count - MostLines} more; “board” lists them"));
        lines.Add(new NoticeLine("Opened", Count(real.Where(incident => incident.OpenedAt >= since))));
        lines.Add(new NoticeLine("Closed", Count(real.Where(incident => incident.Closed?.At >= since))));
        lines.Add(new NoticeLine("Acknowledged", Acknowledged([.. real.Where(incident => incident.OpenedAt >= since)])));
        return new NoticeView("", $"The last day, to {UkTime.Full(context.Now)}", lines, "Times run from the report to the first “I've got this”.");
    }

    private static string Count(IEnumerable<Incident> incidents) => string.Join(", ", incidents.Select(incident => incident.Id.Value)) is { Length: > 0 } ids ? $"{incidents.Count()} – {Wording.Clip(ids, 200)}" : "none";

    private static string Acknowledged(List<Incident> opened)
    {
        var waits = opened.Where(incident => incident.FirstAcknowledged is not null).Select(incident => incident.FirstAcknowledged!.Value - incident.OpenedAt).Order().ToList();
        if (waits.Count == 0) return opened.Count == 0 ? "nothing was opened" : "none of them";
        var half = waits[(waits.Count - 1) / 2];
        return $"{waits.Count} of {opened.Count}: half within {AlertCard.Age(half)}, the longest after {AlertCard.Age(waits[^1])}";
    }
}
