namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>A template that was refused when it was compiled. The message is written for the card's designer.</summary>
public sealed class CardTemplateException(string card, string path, string expression, string reason, Exception? cause = null)
    : Exception($"Card '{card}' at {path}: {expression} is refused: {reason}.", cause)
{
    public string Card { get; } = card;

    /// <summary>Where in the template, for example card.body[0].text.</summary>
    public string Path { get; } = path;

    /// <summary>The string of the template that holds the expression.</summary>
    public string Expression { get; } = expression;

    public string Reason { get; } = reason;
}
