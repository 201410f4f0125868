namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>
/// When a question, a checklist line or a trigger applies. The words are data of the pack; their meaning is decided in
/// <c>Incidents</c>, which knows the facts.
/// </summary>
public abstract record Condition
{
    private Condition() { }

    /// <summary>The fact holds at least one of the option ids. "yes", "no", "not-known" are always option ids.</summary>
    public sealed record Is(string Fact, IReadOnlyList<string> AnyOf) : Condition;

    /// <summary>The fact is a time no further away than this.</summary>
    public sealed record Within(string Fact, int Minutes) : Condition;

    /// <summary>The fact holds two options or more: several force areas.</summary>
    public sealed record Several(string Fact) : Condition;

    /// <summary>The incident has this scenario.</summary>
    public sealed record InScenario(string Scenario) : Condition;

    public sealed record All(IReadOnlyList<Condition> Of) : Condition;

    public sealed record Any(IReadOnlyList<Condition> Of) : Condition;

    public sealed record Not(Condition Of) : Condition;
}
