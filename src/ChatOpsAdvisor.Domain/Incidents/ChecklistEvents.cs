using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Something was said of a checklist line, or taken back; both stay in the record.</summary>
/// <param name="State">Null when it was taken back and the line is open again.</param>
public sealed record ItemAnswered(DateTimeOffset At, Person By, string Item, ItemState? State, string? Reason = null, string? Note = null) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with
    {
        Items = State is { } state ? incident.Items.SetItem(Item, After(incident.Items.GetValueOrDefault(Item), state)) : incident.Items.Remove(Item),
        LastWord = Word,
    };

    // A log number that is added later does not change who ticked the line, and when.
    private ItemMark After(ItemMark? standing, ItemState state) => standing is not null && standing.State == state && standing.Reason == Reason
        ? standing with { Note = Note }
        : new ItemMark(state, Reason, Note, By, At);
}
