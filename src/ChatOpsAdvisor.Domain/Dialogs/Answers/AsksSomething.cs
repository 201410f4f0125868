using System.Collections.Frozen;
using ChatOpsAdvisor.Domain.Dialogs.Prompts;

namespace ChatOpsAdvisor.Domain.Dialogs.Answers;

/// <summary>
/// Whether words have the form of a question, so that they interrupt a step rather than answer it. On a phone at night few people write a question
/// mark: what counts is how a clause begins, and the turns by which people ask without asking.
/// </summary>
public static class AsksSomething
{
    private const int FewestWordsOfAClause = 3;

    private static readonly FrozenSet<string> Openers = new[]
    {
        "what", "whats", "wot", "wots", "who", "whos", "whose", "whom", "which", "when", "where", "wheres", "why", "how", "hows",
        "can", "could", "should", "shud", "shall", "do", "does", "did", "is", "are", "am", "may", "must", "will", "would", "has", "have", "any", "anything",
        "whens", "remind", "tell", "explain",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Turns =
    [
        "is that ok", "is this ok", "is that right", "am i ok to", "are we ok to", "ok to", "do i", "do we", "can i", "can we", "can they", "can u", "can you", "could we", "should i",
        "should we", "shud i", "shud we", "shall i", "shall we", "must we", "have i got to", "have we got to", "do they", "does it", "does this", "is there", "are there", "is it", "whats the", "wots the", "what do",
        "what does", "what about", "who do", "who does", "who gets", "who has to", "who needs", "how do", "how soon", "how long", "how much", "or not", "any idea", "any advice", "anything on",
        "anything about", "got owt", "got anything", "say owt", "says owt", "need to know", "want to know", "wants to know", "not sure if", "not sure whether", "tell me", "give me", "read me", "show me",
    ];

    public static bool In(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal) || Clauses(text).Any(Opens)) return true;
        var plain = Words.Plain(text);
        return Array.Exists(Turns, turn => Words.Has(plain, turn));
    }

    private static bool Opens(string clause) => Words.Plain(clause).Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestWordsOfAClause } words && Openers.Contains(words[0]);

    private static string[] Clauses(string text) => text.Split([',', '.', ';', ':', '!', '\n', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
