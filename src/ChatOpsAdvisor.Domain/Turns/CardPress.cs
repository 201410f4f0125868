using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>
/// A pressed button: what its card carried plus the card's inputs. A claim, not a fact: rights, incident and step are
/// checked again when it is decided on.
/// </summary>
/// <param name="Verb">What the button does, e.g. "answer", "back", "acknowledge".</param>
/// <param name="Step">The question's step id, when the button belongs to one.</param>
/// <param name="Ask">The running number of the asking, so that an old card is known as old.</param>
/// <param name="Inputs">The rest of the data and the inputs by id, all as text.</param>
public sealed record CardPress(
    string Verb,
    IncidentId? Incident,
    string? Step,
    int? Ask,
    IReadOnlyDictionary<string, string> Inputs)
{
    /// <summary>A link was typed into one of the fields; it was taken out at the door and is kept nowhere.</summary>
    public bool HasLinks { get; init; }

    public string? Input(string id) => Inputs.GetValueOrDefault(id);
}
