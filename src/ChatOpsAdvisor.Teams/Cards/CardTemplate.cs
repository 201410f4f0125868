using System.Text;
using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;
using ChatOpsAdvisor.Teams.Cards.Templates;

namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>
/// An Adaptive Card template (Adaptive Card Templating language, docs/cards.md), compiled once. Immutable and thread-safe.
/// Data is put into parsed JSON and is never itself read for expressions, so a text from outside cannot change a card.
/// </summary>
public sealed class CardTemplate
{
    private readonly TemplateNode _root;

    private CardTemplate(string name, TemplateNode root)
    {
        Name = name;
        _root = root;
    }

    public string Name { get; }

    /// <summary>Compiles a template, or refuses it: what this accepts, it expands as the official engine does.</summary>
    /// <exception cref="CardTemplateException">An expression that is wrong or not supported.</exception>
    public static CardTemplate Compile(string json, string name = "card")
    {
        try
        {
            using var document = JsonDocument.Parse(json, CardJson.TemplateOptions);
            return new CardTemplate(name, new TemplateReader(name).Read(document.RootElement, "card"));
        }
        catch (JsonException broken)
        {
            throw new CardTemplateException(name, broken.Path ?? "card", "the template", "it is not JSON: " + broken.Message, broken);
        }
    }

    /// <summary>Writes the card. Without data, sample data written into the template's root `$data` stands in.</summary>
    /// <returns>How many bindings found nothing and stay visible on the card as ${path}; more than 0 is worth a log line.</returns>
    public int Expand(Utf8JsonWriter writer, JsonElement data = default, JsonElement host = default)
    {
        using var expansion = new Expansion(data, host);

        // Sample data left in a template must never be shown to an officer in place of the incident.
        var root = _root is ScopeNode { IsInline: true } sample && data.ValueKind != JsonValueKind.Undefined ? sample.Inner : _root;
        root.WriteValue(writer, null, expansion);
        return expansion.Unresolved;
    }

    public byte[] ExpandToUtf8(JsonElement data = default, JsonElement host = default)
    {
        using var desk = CardDesk.Take();
        Expand(desk.Writer, data, host);
        return desk.Written().ToArray();
    }

    public string ExpandToString(JsonElement data = default, JsonElement host = default)
    {
        using var desk = CardDesk.Take();
        Expand(desk.Writer, data, host);
        return Encoding.UTF8.GetString(desk.Written());
    }
}
