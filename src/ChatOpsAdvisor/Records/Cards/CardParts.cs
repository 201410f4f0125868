using System.Text.Json;
using ChatOpsAdvisor.Records.Replaying;

namespace ChatOpsAdvisor.Records.Cards;

/// <summary>A button, or a part of a card that is pressed like one.</summary>
internal sealed record CardButton(string Title, JsonElement Data);

/// <summary>A field, with the words of its choices by their values.</summary>
internal sealed record CardInput(string Id, string Label, IReadOnlyDictionary<string, string> Choices)
{
    public string Words(string typed) => Choices.Count == 0
        ? typed
        : string.Join(", ", typed.Split(',').Select(value => Choices.GetValueOrDefault(value, value)));
}

/// <summary>What can be pressed and filled in on a card, wherever it stands.</summary>
internal sealed record CardParts(IReadOnlyList<CardButton> Buttons, IReadOnlyList<CardInput> Inputs)
{
    public static CardParts Of(JsonElement card)
    {
        var buttons = new List<CardButton>();
        var inputs = new List<CardInput>();
        Walk(card);
        return new CardParts(buttons, inputs);

        void Walk(JsonElement at)
        {
            if (at.ValueKind is JsonValueKind.Array)
            {
                foreach (var item in at.EnumerateArray()) Walk(item);
                return;
            }

            if (at.ValueKind is not JsonValueKind.Object) return;
            var type = StoredJson.Text(at, "type") ?? "";
            if (type is "Action.Submit" or "Action.Execute" && StoredJson.Member(at, "data") is { ValueKind: JsonValueKind.Object } data)
                buttons.Add(new CardButton(StoredJson.Text(at, "title") ?? "a button without a title", data));
            if (type.StartsWith("Input.", StringComparison.Ordinal) && StoredJson.Text(at, "id") is { } id)
                inputs.Add(new CardInput(id, StoredJson.Text(at, "label") ?? StoredJson.Text(at, "title") ?? id, Choices(at)));
            foreach (var member in at.EnumerateObject())
                if (member.Name != "data") Walk(member.Value);
        }
    }

    private static Dictionary<string, string> Choices(JsonElement input)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in StoredJson.Items(input, "choices"))
            if (StoredJson.Text(choice, "value") is { } value) choices[value] = StoredJson.Text(choice, "title") ?? value;
        return choices;
    }
}
