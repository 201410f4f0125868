using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>
/// Reads what a pressed button carried. The shape is ours and flat; whatever is not of that shape was not sent by our
/// cards and is null. That an input is missing, null or empty is for the dialog to judge.
/// </summary>
internal static class PressReader
{
    private const int MostMembers = 40;
    private const int LongestName = 100;
    private const int LongestValue = 4_000;
    private static readonly IReadOnlyDictionary<string, string> None = ReadOnlyDictionary<string, string>.Empty;

    /// <param name="value">The submitted object.</param>
    /// <param name="verb">The verb that an Action.Execute names beside its data; the data may repeat it.</param>
    public static CardPress? Read(JsonElement? value, string? verb = null)
    {
        try
        {
            return value is { ValueKind: JsonValueKind.Object } card && card.GetPropertyCount() <= MostMembers ? Press(card, verb) : null;
        }
        // Half of a surrogate pair, written as an escape: JSON, but no text.
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static CardPress? Press(JsonElement card, string? verb)
    {
        IncidentId? incident = null;
        string? step = null;
        int? ask = null;
        Dictionary<string, string>? inputs = null;
        var links = false;
        foreach (var member in card.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Null) continue;
            if (Text(member.Value) is not { Length: <= LongestValue } text) return null;
            switch (member.Name)
            {
                case "verb":
                    if (verb is not null && verb != text) return null;
                    verb = text;
                    break;
                case "incident":
                    if (text.Length > 0 && (incident = IncidentId.Parse(text)) is null) return null;
                    break;
                case "step":
                    if (!IsStep(text)) return null;
                    step = text.Length == 0 ? null : text;
                    break;
                case "ask":
                    if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
                    ask = number;
                    break;
                default:
                    if (member.Name.Length is 0 or > LongestName) return null;
                    var kept = Links.TakeOutOf(text);
                    links |= !ReferenceEquals(kept, text);
                    (inputs ??= new(StringComparer.Ordinal))[member.Name] = kept;
                    break;
            }
        }
        return IsVerb(verb) ? new CardPress(verb!, incident, step, ask, inputs ?? None) { HasLinks = links } : null;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static bool IsVerb(string? verb)
    {
        if (verb is not { Length: >= 1 and <= 40 } || !char.IsAsciiLetterLower(verb[0])) return false;
        foreach (var c in verb)
            if (!char.IsAsciiLetterLower(c) && c != '-') return false;
        return true;
    }

    private static bool IsStep(string step)
    {
        if (step.Length > 64) return false;
        foreach (var c in step)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_' or ':')) return false;
        return true;
    }
}
