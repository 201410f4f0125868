using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>Short ways to say "this template with this data".</summary>
internal static class Expanded
{
    public static string Card(string template, string? data = null, string? host = null) =>
        CardTemplate.Compile(template).ExpandToString(Parsed(data), Parsed(host));

    /// <summary>What a single text of a card comes to.</summary>
    public static string? Text(string text, string data) => Value(text, data).GetString();

    public static JsonElement Value(string text, string data)
    {
        var template = JsonSerializer.Serialize(new { text });
        return JsonElement.Parse(Card(template, data)).GetProperty("text");
    }

    public static CardTemplateException Refusal(string template, string name = "first-advice") =>
        Assert.Throws<CardTemplateException>(() => CardTemplate.Compile(template, name));

    private static JsonElement Parsed(string? json) => json is null ? default : JsonElement.Parse(json);
}
