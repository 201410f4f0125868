using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>Sample data for a card, as its designer sees it: `NAME.sample.json` is called "default", `NAME.OTHER.sample.json` is called OTHER.</summary>
public sealed record CardSample(string Card, string Name, JsonElement Data);
