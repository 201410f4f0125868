using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>Objects come from the data (JSON) or from `select` and `where` over an object (built); both are read through here.</summary>
internal static class CardMap
{
    public static int Count(CardValue map) => map.Entries?.Length ?? map.Json.GetPropertyCount();

    public static IEnumerable<KeyValuePair<string, CardValue>> Properties(CardValue map) =>
        map.Entries ?? map.Json.EnumerateObject()
            .Select(property => KeyValuePair.Create(PropertyName.Decode(property), CardValue.Of(property.Value)));

    /// <summary>What `select` and `where` see of an object: one {key, value} for each property.</summary>
    public static CardValue[] AsItems(CardValue map) =>
    [
        .. Properties(map).Select(property => CardValue.Of(
            [KeyValuePair.Create("key", CardValue.Of(property.Key)), KeyValuePair.Create("value", property.Value)])),
    ];

    public static CardValue FromItems(IEnumerable<CardValue> items) =>
        CardValue.Of([.. items.Select(item => KeyValuePair.Create(item.Entries![0].Value.Text, item.Entries[1].Value))]);

    public static void Write(Utf8JsonWriter writer, CardValue map, Action<Utf8JsonWriter, CardValue> writeValue)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in Properties(map).Where(property => property.Value.Kind != CardValueKind.Undefined))
        {
            writer.WritePropertyName(name);
            writeValue(writer, value);
        }

        writer.WriteEndObject();
    }
}
