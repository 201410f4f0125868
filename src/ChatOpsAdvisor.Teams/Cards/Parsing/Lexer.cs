namespace ChatOpsAdvisor.Teams.Cards.Parsing;

/// <summary>Cuts an expression into tokens, the longest first. Refuses by throwing <see cref="FormatException"/> with the reason.</summary>
internal static class Lexer
{
    private static readonly string[] Symbols =
        ["==", "!=", "&&", "||", "<=", ">=", "=>", "??", "+", "-", "!", "^", "*", "/", "%", "&", "<", ">", "(", ")", ".", "[", "]", ",", ":", "?"];

    public static List<Token> Cut(string expression)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < expression.Length)
        {
            if (expression[at] is ' ' or '\t' or '\uFEFF' or '\u00A0')
            {
                at++;
                continue;
            }

            tokens.Add(Next(expression, ref at));
        }

        tokens.Add(new Token(TokenKind.End, "the end"));
        return tokens;
    }

    private static Token Next(string expression, ref int at)
    {
        var first = expression[at];
        return first switch
        {
            '\'' or '"' => TextAt(expression, ref at),
            >= '0' and <= '9' => NumberAt(expression, ref at),
            _ when NameLength(expression, at) is > 0 and var length => Taken(TokenKind.Name, expression, ref at, length),
            _ => SymbolAt(expression, ref at),
        };
    }

    private static Token Taken(TokenKind kind, string expression, ref int at, int length)
    {
        var text = expression.Substring(at, length);
        at += length;
        return new Token(kind, text);
    }

    // A lone % is the operator; %2 is a name to the official engine, so `5 %2` is refused there and here.
    private static int NameLength(string expression, int at)
    {
        var end = at;
        if (expression[end] == '@' && end + 1 < expression.Length && expression[end + 1] == '@')
        {
            end++;
        }

        if (!char.IsAsciiLetter(expression[end]) && expression[end] is not ('_' or '#' or '@' or '$' or '%'))
        {
            return 0;
        }

        end++;
        while (end < expression.Length && (char.IsAsciiLetterOrDigit(expression[end]) || expression[end] == '_'))
        {
            end++;
        }

        return end - at == 1 && expression[at] == '%' ? 0 : end - at;
    }

    private static Token NumberAt(string expression, ref int at)
    {
        var end = DigitsEnd(expression, at);
        if (end + 1 < expression.Length && expression[end] == '.' && char.IsAsciiDigit(expression[end + 1]))
        {
            end = DigitsEnd(expression, end + 1);
        }

        return Taken(TokenKind.Number, expression, ref at, end - at);
    }

    private static int DigitsEnd(string expression, int at)
    {
        while (at < expression.Length && char.IsAsciiDigit(expression[at]))
        {
            at++;
        }

        return at;
    }

    private static Token TextAt(string expression, ref int at)
    {
        var end = QuotedText.End(expression, at);
        var token = end > 0
            ? new Token(TokenKind.Text, QuotedText.Read(expression[at..end]))
            : throw new FormatException($"the text starting at {expression[at..]} is not closed");
        at = end;
        return token;
    }

    private static Token SymbolAt(string expression, ref int at)
    {
        var start = at;
        var symbol = Array.Find(Symbols, symbol => string.CompareOrdinal(expression, start, symbol, 0, symbol.Length) == 0)
            ?? throw new FormatException($"'{expression[at]}' has no meaning here");
        at += symbol.Length;
        return new Token(TokenKind.Symbol, symbol);
    }
}
