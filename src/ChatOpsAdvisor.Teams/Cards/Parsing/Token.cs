namespace ChatOpsAdvisor.Teams.Cards.Parsing;

internal enum TokenKind
{
    Name,
    Number,
    Text,
    Symbol,
    End,
}

internal readonly record struct Token(TokenKind Kind, string Text)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
