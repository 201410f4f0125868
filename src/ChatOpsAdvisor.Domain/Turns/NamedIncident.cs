using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>"join 26-0007", "resume 26-0007", "reopen 26-0007": an incident named with what is wanted of it, and nothing else.</summary>
internal static partial class NamedIncident
{
    /// <returns>"join", "reopen" or "resume" and the number; null when the text is anything else.</returns>
    public static (string Word, IncidentId Id)? Read(string text)
    {
        if (text.Length > 60 || Form().Match(text) is not { Success: true } match) return null;
        if (IncidentId.Parse($"{match.Groups["year"].Value}-{match.Groups["number"].Value}") is not { } id) return null;
        return (match.Groups["join"].Success ? "join" : match.Groups["reopen"].Success ? "reopen" : "resume", id);
    }

    /// <summary>True when the turn may speak of an incident that its conversation does not share: it asks to share it.</summary>
    public static bool Enters(IncomingTurn turn) => turn switch
    {
        IncomingTurn.Said said => Read(said.Text) is { Word: "join" or "reopen" },
        IncomingTurn.Pressed pressed => pressed.Press.Verb is "join",
        _ => false,
    };

    [GeneratedRegex(
        @"^\s*(?:(?<join>join|share)|(?<reopen>reopen|re-open|open again)|resume|open|continue|go back to)\s+(?:incident\s+)?(?<year>\d\d)\s?[-–— ]\s?(?<number>\d{4,7})[\s.!]*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
