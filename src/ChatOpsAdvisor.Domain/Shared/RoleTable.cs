using System.Collections.Frozen;

namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>Who may do what, by Entra object id. An act that the table does not name is anybody's who can reach its button.</summary>
public sealed class RoleTable(IReadOnlyDictionary<Act, IReadOnlyCollection<string>> allowed)
{
    private readonly FrozenDictionary<Act, FrozenSet<string>> _allowed =
        allowed.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>No act is kept to anybody.</summary>
    public static RoleTable Open { get; } = new(new Dictionary<Act, IReadOnlyCollection<string>>());

    public bool May(Person person, Act act) => !_allowed.TryGetValue(act, out var people) || people.Contains(person.Id);
}

/// <summary>Port: the table as it stands now. Members of a group come and go while the host runs.</summary>
public interface IRoles
{
    RoleTable Current { get; }
}
