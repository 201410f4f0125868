using System.Globalization;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>An incident's number as people say it: two digits of the year, a dash, a running number ("26-0007").</summary>
public readonly record struct IncidentId([property: JsonPropertyName("id")] string Value)
{
    public static IncidentId Of(int year, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{year % 100:00}-{number:0000}"));

    /// <summary>Reads what a person typed or a card carries; null when it cannot be an incident number.</summary>
    public static IncidentId? Parse(string? text)
    {
        if (text is not { Length: >= 7 and <= 10 } || text[2] != '-') return null;
        for (var i = 0; i < text.Length; i++)
            if (i != 2 && !char.IsAsciiDigit(text[i])) return null;
        return new IncidentId(text);
    }

    public override string ToString() => Value;
}

/// <summary>A conversation's id on its channel. Opaque, compared ordinally; a channel thread's ends in <c>;messageid=…</c>.</summary>
public readonly record struct ConversationId(string Value)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The channel in which a thread lives; the conversation itself where it is no thread.</summary>
    [JsonIgnore]
    public ConversationId Root =>
        Value.IndexOf(ThreadMark, StringComparison.Ordinal) is var at and >= 0 ? new(Value[..at]) : this;

    public override string ToString() => Value;
}
