using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>A compiled piece of a template. The same piece behaves differently as a property and as an item of a list.</summary>
internal abstract class TemplateNode
{
    /// <summary>Writes the piece as one value. Without a name it is the card itself; with one, what comes to nothing leaves no property.</summary>
    public abstract void WriteValue(Utf8JsonWriter writer, JsonEncodedText? name, Expansion expansion);

    /// <summary>Writes the piece into the list around it: none, one or many items.</summary>
    public abstract void WriteItems(Utf8JsonWriter writer, Expansion expansion);

    protected static void WriteName(Utf8JsonWriter writer, JsonEncodedText? name)
    {
        if (name is { } encoded)
        {
            writer.WritePropertyName(encoded);
        }
    }
}
