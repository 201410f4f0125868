using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>An object with `$data`: an object narrows what names mean inside, a list repeats the object with `$index`.</summary>
internal sealed class ScopeNode(Expression scope, ObjectNode inner) : TemplateNode
{
    public ObjectNode Inner { get; } = inner;

    /// <summary>True for sample data written into the template itself.</summary>
    public bool IsInline => scope is Literal;

    public override void WriteValue(Utf8JsonWriter writer, JsonEncodedText? name, Expansion expansion)
    {
        WriteName(writer, name);
        var kept = 0;
        Repeat(expansion, () => kept += Inner.IsKept(expansion) ? 1 : 0);
        if (kept == 0)
        {
            writer.WriteNullValue();
            return;
        }

        if (kept > 1)
        {
            writer.WriteStartArray();
        }

        WriteItems(writer, expansion);
        if (kept > 1)
        {
            writer.WriteEndArray();
        }
    }

    public override void WriteItems(Utf8JsonWriter writer, Expansion expansion) =>
        Repeat(expansion, () => Inner.WriteItems(writer, expansion));

    private void Repeat(Expansion expansion, Action each)
    {
        var (data, index) = (expansion.Data, expansion.Index);
        var value = scope.Evaluate(expansion, substitute: true);
        if (value.IsFailure)
        {
            value = expansion.LeftVisible(scope.Text);
        }

        if (value.Kind == CardValueKind.List)
        {
            RepeatOver(value, expansion, each);
        }
        else
        {
            Enter(value, expansion);
            each();
        }

        (expansion.Data, expansion.Index) = (data, index);
    }

    private static void RepeatOver(CardValue list, Expansion expansion, Action each)
    {
        var items = CardList.ToArray(list);
        for (var at = 0; at < items.Length; at++)
        {
            expansion.Index = CardValue.Of(at);
            Enter(items[at], expansion);
            each();
        }
    }

    private static void Enter(CardValue value, Expansion expansion)
    {
        if (value.Kind != CardValueKind.Undefined)
        {
            expansion.Data = value;
        }
    }
}
