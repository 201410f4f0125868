namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>What an expression may return, so that a text where a number must stand is refused before a card is ever sent.</summary>
[Flags]
internal enum ReturnTypes
{
    Boolean = 1,
    Number = 2,
    Anything = 4,
    Text = 8,
    List = 16,
}
