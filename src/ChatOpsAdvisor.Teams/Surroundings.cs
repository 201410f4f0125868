namespace ChatOpsAdvisor.Teams;

/// <summary>What the host says of itself. Everything that is easier in Development asks this one place.</summary>
internal sealed record Surroundings(bool IsDevelopment);
