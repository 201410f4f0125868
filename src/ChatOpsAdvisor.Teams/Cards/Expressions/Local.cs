namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>The item that `select` or `where` is looking at, under the name the template gave it.</summary>
internal sealed record Local(string Name, CardValue Value, Local? Outer);
