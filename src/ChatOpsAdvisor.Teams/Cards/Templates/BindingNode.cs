using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>"${subjects}" alone: the value keeps its type, and a list spreads into the list around it.</summary>
internal sealed class BindingNode(Expression expression) : TemplateNode
{
    public override void WriteValue(Utf8JsonWriter writer, JsonEncodedText? name, Expansion expansion)
    {
        var value = Value(expansion);
        if (value.Kind == CardValueKind.Undefined && name is not null)
        {
            return;
        }

        WriteName(writer, name);
        ValueWriter.Write(writer, value);
    }

    public override void WriteItems(Utf8JsonWriter writer, Expansion expansion)
    {
        var value = Value(expansion);
        if (value.Kind == CardValueKind.List)
        {
            ValueWriter.WriteItems(writer, value);
        }
        else if (value.Kind != CardValueKind.Null)
        {
            ValueWriter.Write(writer, value);
        }
    }

    private CardValue Value(Expansion expansion)
    {
        var value = expression.Evaluate(expansion, substitute: true);
        return value.IsFailure ? expansion.LeftVisible(expression.Text) : value;
    }
}
