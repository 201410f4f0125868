using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>"Meets ${when} at ${place}": always text.</summary>
internal sealed class TextNode(Interpolation text) : TemplateNode
{
    public override void WriteValue(Utf8JsonWriter writer, JsonEncodedText? name, Expansion expansion)
    {
        WriteName(writer, name);
        WriteItems(writer, expansion);
    }

    public override void WriteItems(Utf8JsonWriter writer, Expansion expansion)
    {
        text.Compose(expansion);
        writer.WriteStringValue(expansion.Buffer.Written);
    }
}
