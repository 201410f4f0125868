using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Something was said of a checklist line, or taken back; both stay in the record.</summary>
/// <param name="State">Null when it was taken back and the line is open again.</param>
public sealed record ItemAnswered(DateTimeOffset At, Person By, string Item, ItemState? State, string? Reason = null, string? Note = null) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with
    {
        Items = State is { } state ? incident.Items.SetItem(Item, new ItemMark(state, Reason, Note, By, At)) : incident.Items.Remove(Item),
        LastWord = Word,
    };
}
