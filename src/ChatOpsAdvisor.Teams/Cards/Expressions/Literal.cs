using System.Text;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

internal sealed class Literal(CardValue value) : Expression(TypeOf(value), Written(value))
{
    public CardValue Value { get; } = value;

    public override CardValue Evaluate(Expansion expansion, bool substitute) => Value;

    private static ReturnTypes TypeOf(CardValue value) => value.Kind switch
    {
        CardValueKind.Text => ReturnTypes.Text,
        CardValueKind.Boolean => ReturnTypes.Boolean,
        CardValueKind.Number => ReturnTypes.Number,
        _ => ReturnTypes.Anything,
    };

    private static string Written(CardValue value) => value.Kind == CardValueKind.Text ? Quoted(value.Text) : TextOf.Shown(value);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("'");
        var before = '\0';
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '\\' => "\\\\",
                '\'' when before != '\\' => "\\'",
                _ => character.ToString(),
            });
            before = character;
        }

        return quoted.Append('\'').ToString();
    }
}
