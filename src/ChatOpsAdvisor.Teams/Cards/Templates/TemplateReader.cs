using System.Buffers;
using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;
using ChatOpsAdvisor.Teams.Cards.Parsing;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>Compiles template JSON into nodes. Every refusal names the card, the place, the expression and the reason.</summary>
internal sealed class TemplateReader(string card)
{
    private readonly ExpressionReader _expressions = new(card);

    public TemplateNode Read(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element, path),
        JsonValueKind.Array => ReadList(element, path),
        JsonValueKind.String => ReadText(element.GetString()!, path),
        _ => Fixed(element.WriteTo),
    };

    private TemplateNode ReadText(string text, string path)
    {
        if (!text.Contains(MixedText.Opening, StringComparison.Ordinal))
        {
            return Fixed(writer => writer.WriteStringValue(text));
        }

        return _expressions.Read(text, path) switch
        {
            Literal literal => Fixed(writer => writer.WriteStringValue(literal.Value.Text)),
            Interpolation mixed => new TextNode(mixed),
            var binding => new BindingNode(binding),
        };
    }

    private TemplateNode ReadList(JsonElement list, string path)
    {
        var items = new List<TemplateNode>();
        ReadItems(list, path, items);
        TemplateNode node = new ListNode([.. items]);
        return items.TrueForAll(item => item is FixedNode) ? Settled(node) : node;
    }

    private void ReadItems(JsonElement list, string path, List<TemplateNode> items)
    {
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var itemPath = $"{path}[{index++}]";
            if (item.ValueKind == JsonValueKind.Array)
            {
                ReadItems(item, itemPath, items);
            }
            else if (item.ValueKind != JsonValueKind.Null)
            {
                items.Add(Read(item, itemPath));
            }
        }
    }

    private TemplateNode ReadObject(JsonElement map, string path)
    {
        var properties = new List<(JsonEncodedText, TemplateNode)>();
        Expression? condition = null;
        Expression? scope = null;
        foreach (var property in map.EnumerateObject())
        {
            var propertyPath = path + "." + property.Name;
            switch (property.Name)
            {
                case ReservedNames.Condition:
                    condition = _expressions.Condition(property.Value, propertyPath);
                    break;
                case ReservedNames.Scope:
                    scope = _expressions.Scope(property.Value, propertyPath);
                    break;
                default:
                    var value = Read(property.Value, propertyPath);
                    if (!ReservedNames.IsDropped(property.Name))
                    {
                        properties.Add((JsonEncodedText.Encode(property.Name, CardJson.Encoder), value));
                    }

                    break;
            }
        }

        var node = new ObjectNode([.. properties], condition);
        return scope is not null ? new ScopeNode(scope, node)
            : condition is null && properties.TrueForAll(property => property.Item2 is FixedNode) ? Settled(node)
            : node;
    }

    private static FixedNode Settled(TemplateNode node)
    {
        using var nothing = new Expansion(default, default);
        return Fixed(writer => node.WriteValue(writer, null, nothing));
    }

    private static FixedNode Fixed(Action<Utf8JsonWriter> write)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, CardJson.WriterOptions))
        {
            write(writer);
        }

        return new FixedNode(json.WrittenSpan.ToArray());
    }
}
