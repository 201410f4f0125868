using System.Text.Json;
using ChatOpsAdvisor.Records.Replaying;

namespace ChatOpsAdvisor.Records.Cards;

/// <summary>What a line of a card's text is.</summary>
internal enum CardTextKind
{
    Heading,
    Words,
    Field,
    Button,
}

/// <summary>A line of a card said in words.</summary>
internal sealed record CardTextLine(CardTextKind Kind, string Text);

/// <summary>
/// A card as plain lines, top to bottom, in the order in which it is drawn. It stands in for the drawing where no renderer
/// runs, and beside it for those who read better than they see. An element it does not know is named, not dropped.
/// </summary>
internal static class CardText
{
    private static readonly string[] Inside = ["body", "items", "columns", "rows", "cells", "images", "card", "actions"];

    public static IReadOnlyList<CardTextLine> Of(JsonElement card) => [.. Lines(card)];

    private static IEnumerable<CardTextLine> Lines(JsonElement at) => Own(at).Concat(Within(at)).Concat(Pressed(at));

    private static IEnumerable<CardTextLine> Own(JsonElement at)
    {
        var type = StoredJson.Text(at, "type") ?? "";
        return type switch
        {
            "TextBlock" => Line(StoredJson.Text(at, "style") == "heading" ? CardTextKind.Heading : CardTextKind.Words, StoredJson.Text(at, "text")),
            "RichTextBlock" => Line(CardTextKind.Words, string.Concat(StoredJson.Items(at, "inlines").Select(Run))),
            "FactSet" => StoredJson.Items(at, "facts").Select(fact => new CardTextLine(CardTextKind.Words, Fact(fact))),
            "Image" => Line(CardTextKind.Words, "Picture: " + (StoredJson.Text(at, "altText") ?? "not described")),
            _ when type.StartsWith("Input.", StringComparison.Ordinal) => Line(CardTextKind.Field, Field(at)),
            _ when type.StartsWith("Action.", StringComparison.Ordinal) => Line(CardTextKind.Button, StoredJson.Text(at, "title") ?? "Button without a title"),
            "AdaptiveCard" or "Container" or "ColumnSet" or "Column" or "ActionSet" or "Table" or "TableRow" or "TableCell" or "ImageSet" or "" => [],
            _ => Line(CardTextKind.Words, $"{type}, which this page cannot say in words"),
        };
    }

    private static IEnumerable<CardTextLine> Within(JsonElement at)
    {
        foreach (var name in Inside)
        {
            if (StoredJson.Member(at, name) is not { } inner) continue;
            foreach (var line in inner.ValueKind is JsonValueKind.Array ? inner.EnumerateArray().SelectMany(Lines) : Lines(inner)) yield return line;
        }
    }

    private static IEnumerable<CardTextLine> Pressed(JsonElement at) =>
        StoredJson.Text(StoredJson.Member(at, "selectAction"), "title") is { Length: > 0 } title ? [new CardTextLine(CardTextKind.Button, title)] : [];

    private static string? Run(JsonElement run) => StoredJson.Text(run) ?? StoredJson.Text(run, "text");

    private static string Fact(JsonElement fact) => $"{StoredJson.Text(fact, "title")}: {StoredJson.Text(fact, "value")}";

    private static string Field(JsonElement input)
    {
        var label = StoredJson.Text(input, "label") ?? StoredJson.Text(input, "title") ?? StoredJson.Text(input, "placeholder") ?? StoredJson.Text(input, "id");
        var choices = StoredJson.Items(input, "choices").Select(choice => StoredJson.Text(choice, "title")).OfType<string>().ToArray();
        var value = StoredJson.Text(input, "value");
        return label + (choices.Length > 0 ? ": " + string.Join(" / ", choices) : "") + (value is { Length: > 0 } ? $" [{value}]" : "");
    }

    private static IEnumerable<CardTextLine> Line(CardTextKind kind, string? text) => string.IsNullOrWhiteSpace(text) ? [] : [new CardTextLine(kind, text)];
}
