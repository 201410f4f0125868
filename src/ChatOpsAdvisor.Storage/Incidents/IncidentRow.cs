using System.Globalization;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Storage.Incidents;

/// <summary>An incident as its row keeps it: the document, and beside it what lists are made of. Made on the caller's thread.</summary>
internal sealed record IncidentRow(Incident Incident, byte[] Document, string Areas, string? Reference)
{
    /// <summary>The fact that holds the force's own reference, where a pack asks for one.</summary>
    private const string ReferenceFact = "reference";

    public static IncidentRow Of(IncidentFile file) => new(
        file.Incident,
        JsonSerializer.SerializeToUtf8Bytes(file, DomainJson.Default.IncidentFile),
        string.Join(", ", file.Alert.Places.Select(place => place.Area).Distinct(StringComparer.Ordinal)),
        (file.Incident.AnswerTo(ReferenceFact) as Answer.Told)?.Text);

    public int Year => int.Parse(Incident.Id.Value.AsSpan(0, 2), CultureInfo.InvariantCulture);

    public int Number => int.Parse(Incident.Id.Value.AsSpan(3), CultureInfo.InvariantCulture);

    /// <summary>How a name is compared when somebody looks for it.</summary>
    public static string NameKey(string name) => name.ToUpperInvariant();
}
