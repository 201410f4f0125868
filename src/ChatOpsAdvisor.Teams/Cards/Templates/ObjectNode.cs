using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>An object, perhaps under a condition (`$when`).</summary>
internal sealed class ObjectNode((JsonEncodedText Name, TemplateNode Value)[] properties, Expression? condition) : TemplateNode
{
    public override void WriteValue(Utf8JsonWriter writer, JsonEncodedText? name, Expansion expansion)
    {
        WriteName(writer, name);
        if (IsKept(expansion))
        {
            WriteObject(writer, expansion);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override void WriteItems(Utf8JsonWriter writer, Expansion expansion)
    {
        if (IsKept(expansion))
        {
            WriteObject(writer, expansion);
        }
    }

    /// <summary>Only the boolean true keeps it: a condition that fails must not show what it guards.</summary>
    public bool IsKept(Expansion expansion) => condition is null || condition.Evaluate(expansion, substitute: false).IsTrue;

    private void WriteObject(Utf8JsonWriter writer, Expansion expansion)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            value.WriteValue(writer, name, expansion);
        }

        writer.WriteEndObject();
    }
}
