using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;
using ChatOpsAdvisor.Teams.Cards.Parsing;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>Reads the expressions of a template and gives every refusal its card and place.</summary>
internal sealed class ExpressionReader(string card)
{
    // The official engine drops `"$when": true` and keeps `"$when": false`; a card that looks right and is not is refused instead.
    public Expression Condition(JsonElement value, string path)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        var condition = text.Contains(MixedText.Opening, StringComparison.Ordinal) ? Read(text, path) : null;
        return condition is not null and not Literal && condition.MayBe(ReturnTypes.Boolean)
            ? condition
            : throw new CardTemplateException(card, path, text, "$when must be one expression that can be true, such as ${exists(name)}");
    }

    public Expression Scope(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString()!.Contains(MixedText.Opening, StringComparison.Ordinal))
        {
            return Read(value.GetString()!, path);
        }

        return value.GetRawText().Contains(MixedText.Opening, StringComparison.Ordinal)
            ? throw new CardTemplateException(card, path, value.GetRawText(), "sample data written into $data cannot hold expressions")
            : new Literal(CardValue.Of(value.Clone()));
    }

    public Expression Read(string text, string path)
    {
        try
        {
            return Whole(MixedText.Cut(text));
        }
        catch (FormatException refusal)
        {
            throw new CardTemplateException(card, path, text, refusal.Message, refusal);
        }
    }

    // One expression alone keeps its type, except `concat`, which the official engine takes for mixed text.
    private static Expression Whole(List<Expression> parts) => parts switch
    {
        [FunctionCall { Function.Type: "concat" } call] => new Interpolation(call.Arguments),
        [FunctionCall or Accessor or Element] => parts[0],
        _ when parts.TrueForAll(part => part is Literal { Value.Kind: CardValueKind.Text }) =>
            new Literal(CardValue.Of(string.Concat(parts.Select(part => ((Literal)part).Value.Text)))),
        _ => new Interpolation(parts),
    };
}
