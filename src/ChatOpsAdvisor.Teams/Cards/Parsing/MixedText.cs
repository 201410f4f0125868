using System.Text;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Parsing;

/// <summary>Cuts a string of the template into its plain parts and its ${expressions}.</summary>
internal static class MixedText
{
    public const string Opening = "${";

    public static List<Expression> Cut(string source)
    {
        var parts = new List<Expression>();
        var plain = new StringBuilder();
        for (var at = 0; at < source.Length; at++)
        {
            if (source[at] == '`')
            {
                throw new FormatException("a ` beside an expression must be written \\`");
            }

            if (source[at] == '\\' && at + 1 < source.Length && source[at + 1] is '$' or '`')
            {
                plain.Append(source[++at]);
            }
            else if (string.CompareOrdinal(source, at, Opening, 0, Opening.Length) == 0)
            {
                var end = End(source, at + Opening.Length);
                Flush(plain, parts);
                parts.Add(Parsed(source[(at + Opening.Length)..end]));
                at = end;
            }
            else
            {
                plain.Append(source[at]);
            }
        }

        Flush(plain, parts);
        return parts;
    }

    private static Expression Parsed(string expression)
    {
        var trimmed = JavaScriptParse.Trim(expression);
        return trimmed.Length > 0 ? ExpressionParser.Parse(trimmed) : throw new FormatException("the expression is empty");
    }

    // The official engine would show an opening that never closes as plain text: on a card that is a mistake nobody sees.
    private static int End(string source, int at)
    {
        while (at < source.Length)
        {
            switch (source[at])
            {
                case '}':
                    return at;
                case '{' or '`' or '\r' or '\n':
                    throw new FormatException($"'{(source[at] is '{' or '`' ? source[at] : "a line break")}' cannot stand in an expression");
                case '\'' or '"':
                    at = QuotedText.End(source, at);
                    break;
                default:
                    at++;
                    break;
            }

            if (at < 0)
            {
                break;
            }
        }

        throw new FormatException("'${' is not closed; write \\${ for the characters themselves");
    }

    private static void Flush(StringBuilder plain, List<Expression> parts)
    {
        if (plain.Length > 0)
        {
            parts.Add(new Literal(CardValue.Of(plain.ToString())));
            plain.Clear();
        }
    }
}
