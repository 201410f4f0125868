namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>A card was asked for by a name that has no template.</summary>
public sealed class UnknownCardException(string card, IEnumerable<string> known)
    : Exception($"There is no card '{card}'. There are: {string.Join(", ", known)}.")
{
    public string Card { get; } = card;
}
