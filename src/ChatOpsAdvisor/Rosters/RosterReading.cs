using ChatOpsAdvisor.Domain.Alerts;

namespace ChatOpsAdvisor.Rosters;

/// <summary>What a roster file gave. A bad line costs that line, not the night: the rest counts and the fault is told.</summary>
internal sealed record RosterReading(IReadOnlyList<DutyShift> Shifts, IReadOnlyList<RosterFault> Faults);

/// <param name="Line">From 1; 0 where the format has no lines to speak of.</param>
internal sealed record RosterFault(string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File} line {Line}: {Message}" : $"{File}: {Message}";
}

/// <summary>The people whom the settings know, by whatever a roster calls them.</summary>
internal sealed class People(IEnumerable<(string Id, string Name, string? Email)> known)
{
    private readonly List<(string Id, string Name, string? Email)> _known = [.. known];

    /// <summary>By Entra id, e-mail address or name; somebody unknown is kept by name, and cannot be reached.</summary>
    public RosterPerson Find(string? id, string? email, string? name)
    {
        foreach (var person in _known)
            if (Same(person.Id, id) || Same(person.Email, email) || (id is null && email is null && Same(person.Name, name)))
                return new RosterPerson(person.Name, person.Id);
        return new RosterPerson(name ?? email ?? id ?? "nobody", Guid.TryParse(id, out _) ? id : null);
    }

    private static bool Same(string? one, string? other) =>
        !string.IsNullOrWhiteSpace(other) && string.Equals(one?.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
