using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>A piece without expressions, written once at compile time and copied ever after.</summary>
internal sealed class FixedNode(byte[] json) : TemplateNode
{
    public override void WriteValue(Utf8JsonWriter writer, JsonEncodedText? name, Expansion expansion)
    {
        WriteName(writer, name);
        writer.WriteRawValue(json, skipInputValidation: true);
    }

    public override void WriteItems(Utf8JsonWriter writer, Expansion expansion) =>
        writer.WriteRawValue(json, skipInputValidation: true);
}
