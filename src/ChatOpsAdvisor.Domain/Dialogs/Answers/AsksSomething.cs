using System.Collections.Frozen;
using ChatOpsAdvisor.Domain.Dialogs.Prompts;

namespace ChatOpsAdvisor.Domain.Dialogs.Answers;

/// <summary>Whether words have the form of a question, so that they interrupt a step rather than answer it.</summary>
internal static class AsksSomething
{
    private static readonly FrozenSet<string> Openers = new[]
    {
        "what", "whats", "wot", "wots", "who", "whos", "whose", "whom", "which", "when", "where", "wheres", "why", "how", "hows",
        "can", "could", "should", "shall", "do", "does", "did", "is", "are", "am", "may", "must", "will", "would", "has", "have", "any", "anything",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool In(string text)
    {
        if (text.TrimEnd().EndsWith('?')) return true;
        var words = Words.Plain(text).Split(' ', 3);
        return words.Length > 2 && Openers.Contains(words[0]);
    }
}
