using System.ComponentModel.DataAnnotations;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Settings;

/// <summary>Section "Roles": who may do what, by Entra object id. An act without a list is anybody's who can reach its button.</summary>
public sealed record RoleOptions : IValidatableObject
{
    public static string Section => "Roles";

    /// <summary>Who may own an incident as its duty inspector.</summary>
    /// <value>Empty: everybody in a duty inspector's channel.</value>
    public IReadOnlyList<string> Acknowledge { get; init; } = [];

    /// <summary>Who may log decisions and risk reviews.</summary>
    /// <value>Empty: everybody in a duty inspector's channel.</value>
    public IReadOnlyList<string> Decide { get; init; } = [];

    /// <summary>Who may hand an incident or a shift over.</summary>
    /// <value>Empty: everybody in a duty inspector's channel.</value>
    public IReadOnlyList<string> HandOver { get; init; } = [];

    /// <summary>Who may close an incident.</summary>
    /// <value>Empty: everybody who shares the incident.</value>
    public IReadOnlyList<string> Close { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Lists().Where(list => list.Ids.Any(id => !Guid.TryParse(id, out _))).Select(list => new ValidationResult($"Roles:{list.Act}: each entry is an Entra object id, a GUID."));

    /// <summary>The lists that are not empty.</summary>
    internal IEnumerable<(Act Act, IReadOnlyList<string> Ids)> Lists() =>
        new[] { (Act.Acknowledge, Acknowledge), (Act.Decide, Decide), (Act.HandOver, HandOver), (Act.Close, Close) }.Where(list => list.Item2.Count > 0);

    public IRoles ToRoles() => new Settled(new RoleTable(Lists().ToDictionary(list => list.Act, list => (IReadOnlyCollection<string>)list.Ids)));

    private sealed record Settled(RoleTable Current) : IRoles;
}
