namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>Text with expressions in it. Each part that comes to nothing stays visible by itself; the rest of the sentence is kept.</summary>
internal sealed class Interpolation(IReadOnlyList<Expression> parts)
    : Expression(ReturnTypes.Text, FunctionCall.Written("concat", parts))
{
    private readonly (byte[]? Fixed, Expression Part)[] _parts = [.. parts.Select(part => (FixedText(part), part))];

    public override CardValue Evaluate(Expansion expansion, bool substitute)
    {
        Compose(expansion);
        return CardValue.Of(System.Text.Encoding.UTF8.GetString(expansion.Buffer.Written));
    }

    public void Compose(Expansion expansion)
    {
        var buffer = expansion.Buffer;
        buffer.Clear();
        foreach (var (text, part) in _parts)
        {
            if (text is not null)
            {
                buffer.Append(text);
            }
            else
            {
                Append(buffer, Resolved(part, expansion));
            }
        }
    }

    private static CardValue Resolved(Expression part, Expansion expansion)
    {
        var value = part.Evaluate(expansion, substitute: true);
        return value.IsFailure || value.IsNullish ? expansion.LeftVisible(part.Text) : value;
    }

    private static void Append(TextBuffer buffer, CardValue value)
    {
        if (value is { Kind: CardValueKind.Text, FromJson: true } && JsonText.Raw(value.Json) is var raw && JsonText.IsPlain(raw))
        {
            buffer.Append(raw);
        }
        else
        {
            buffer.Append(TextOf.Shown(value));
        }
    }

    private static byte[]? FixedText(Expression part) =>
        part is Literal { Value.IsNullish: false } literal ? System.Text.Encoding.UTF8.GetBytes(TextOf.Shown(literal.Value)) : null;
}
