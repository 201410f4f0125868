using System.Text.Json;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Records.Cards;
using ChatOpsAdvisor.Storage.Records;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>
/// Gives a press the words that its button bore: the newest earlier card of the conversation that holds a button with
/// just what the press carried.
/// </summary>
internal sealed class Presses(IReadOnlyList<RecordLine> record)
{
    private readonly Lazy<IReadOnlyList<StoredCard>> _cards = new(() => [.. Cards(record)]);

    public Shown Read(RecordLine press, JsonElement? activity)
    {
        if (Carried(activity) is not { ValueKind: JsonValueKind.Object } value) return new Shown.Event("What was pressed cannot be read.");
        var where = press.Entry.Conversation?.Root;
        foreach (var card in _cards.Value.Where(card => card.Seq < press.Seq && card.Where == where).OrderByDescending(card => card.Seq))
            if (card.Buttons.Where(button => Bears(button, value)).MaxBy(button => button.Data.GetPropertyCount()) is { } button)
                return new Shown.Press(button.Title, [.. Typed(card, button, value)], card.Seq);
        return new Shown.Press(
            PageWords.Readable(StoredJson.Text(value, "verb") ?? "a button"),
            [.. value.EnumerateObject().Where(member => member.Name != "verb").Select(member => (member.Name, StoredJson.Text(member.Value) ?? "…"))],
            On: null);
    }

    /// <summary>Action.Submit puts it into the value, Action.Execute a step deeper.</summary>
    private static JsonElement? Carried(JsonElement? activity)
    {
        var value = StoredJson.Member(activity, "value");
        return StoredJson.Member(StoredJson.Member(value, "action"), "data") ?? value;
    }

    private static bool Bears(CardButton button, JsonElement value) =>
        button.Data.EnumerateObject().All(member => StoredJson.Text(value, member.Name) is { } carried && carried == StoredJson.Text(member.Value));

    private static IEnumerable<(string Label, string Value)> Typed(StoredCard card, CardButton button, JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (button.Data.TryGetProperty(member.Name, out _) || StoredJson.Text(member.Value) is not { Length: > 0 } typed) continue;
            var input = card.Inputs.FirstOrDefault(input => input.Id == member.Name);
            yield return (input?.Label ?? member.Name, input is null ? typed : input.Words(typed));
        }
    }

    private static IEnumerable<StoredCard> Cards(IReadOnlyList<RecordLine> record)
    {
        foreach (var line in record)
        {
            if (line.Entry.Kind is not RecordKind.ActivityOut || StoredJson.Member(StoredJson.Parse(line.Entry.Content), "card") is not { } card) continue;
            var parts = CardParts.Of(card);
            yield return new StoredCard(line.Seq, line.Entry.Conversation?.Root, parts.Buttons, parts.Inputs);
        }
    }

    private sealed record StoredCard(long Seq, ConversationId? Where, IReadOnlyList<CardButton> Buttons, IReadOnlyList<CardInput> Inputs);
}
