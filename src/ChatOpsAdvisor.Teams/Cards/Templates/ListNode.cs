using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>A list. Lists directly inside it were spread when the template was read, as the official engine does when it expands.</summary>
internal sealed class ListNode(TemplateNode[] items) : TemplateNode
{
    public override void WriteValue(Utf8JsonWriter writer, JsonEncodedText? name, Expansion expansion)
    {
        WriteName(writer, name);
        writer.WriteStartArray();
        WriteItems(writer, expansion);
        writer.WriteEndArray();
    }

    public override void WriteItems(Utf8JsonWriter writer, Expansion expansion)
    {
        foreach (var item in items)
        {
            item.WriteItems(writer, expansion);
        }
    }
}
