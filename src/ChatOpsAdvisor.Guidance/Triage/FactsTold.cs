using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>
/// What an opening already tells, in words that the pack's own questions read to that answer. What is denied, doubted, asked,
/// told twice in two ways, or read otherwise by its question is left out.
/// </summary>
internal static partial class FactsTold
{
    // Any moment will do: it only decides whether the words can be read.
    private static readonly DateTimeOffset Reading = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    // What a rule matches is no fact where these stand shortly before it, in the same clause.
    private static readonly string[] Denials =
    [
        "no", "not", "never", "nobody", "nobodys", "noone", "none", "without", "hasnt", "havent", "didnt", "doesnt", "dont", "isnt", "arent", "wasnt", "wont", "cant", "aint", "nothing", "nowt", "neither", "nor",
        "if", "unless", "might", "may", "could", "maybe", "whether", "possibly", "possible", "poss", "allegedly", "unsure", "unknown", "wants", "want", "asking", "asks", "is", "are", "any", "suspected",
    ];

    private static readonly string[] OnlyFirst = ["is", "are", "any", "could", "may"];

    public static IReadOnlyList<SuggestedFact> In(GuidancePack pack, OpeningText text, string? scenario)
    {
        var told = new List<FactTold>();
        foreach (var rule in FactRules.All)
            if ((rule.Scenarios.Count == 0 || (scenario is not null && rule.Scenarios.Contains(scenario)))
                && QuestionFor(pack, rule.Fact, scenario) is { } question && Told(rule, text, question) is { } one)
                told.Add(one);
        return [.. told.GroupBy(one => one.Fact, StringComparer.Ordinal).Select(Agreed).OfType<SuggestedFact>()];
    }

    /// <summary>The one thing that was told of a fact; null when two things were. "9pm" says more than "tonight".</summary>
    private static SuggestedFact? Agreed(IGrouping<string, FactTold> told)
    {
        var exact = told.Where(one => one.Answer == FactRule.AsSaid).ToList();
        var answers = exact.Count > 0
            ? exact.Select(one => one.Said.ToUpperInvariant()).Distinct(StringComparer.Ordinal)
            : told.Select(one => one.Answer).Distinct(StringComparer.Ordinal);
        return answers.Count() == 1 ? (exact.Count > 0 ? exact[0] : told.First()).Suggested : null;
    }

    private static FactTold? Told(FactRule rule, OpeningText text, Question question)
    {
        var matches = rule.Form.Matches(text.Plain).Where(match => Stands(rule, text.Plain, match)).ToList();
        if (matches.Count == 0 || (question.Type is QuestionType.Time && NamedDay().IsMatch(text.Plain))) return null;
        // "Tonight or tomorrow" is not today.
        if (question.Type is QuestionType.Time && rule.Answer != FactRule.AsSaid && Tomorrow().IsMatch(text.Plain)) return null;
        // Two places or two times: which is meant is for the officer to say.
        if (rule.Answer == FactRule.AsSaid && matches.Select(match => Kept(match).Value).Distinct(StringComparer.Ordinal).Count() > 1) return null;
        var kept = Kept(matches[0]);
        var typed = text.Typed(kept.Index, kept.Length);
        var said = Sayings(rule, text, question, typed).FirstOrDefault(saying => Reads(question, saying, rule.Answer));
        return said is null ? null : new FactTold(rule.Fact, rule.Answer, said, typed);
    }

    private sealed record FactTold(string Fact, string Answer, string Said, string Words)
    {
        public SuggestedFact Suggested => new(Fact, Said, Words);
    }

    private static Capture Kept(Match match) => match.Groups["said"] is { Success: true } said ? said : match;

    /// <summary>Neither denied nor doubted nor asked. A rule whose answer is "no" is itself a denial.</summary>
    private static bool Stands(FactRule rule, string plain, Match match)
    {
        var clause = plain.LastIndexOf(OpeningText.Break[0], Math.Max(0, match.Index - 1)) + 1;
        var before = plain[clause..match.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = plain.IndexOf(OpeningText.Break[0], match.Index + match.Length);
        if (rule.Answer is "no" or FactRule.NotKnown) return true;
        if (before.Length > 0 && OnlyFirst.Contains(before[0])) return false;
        if (before.TakeLast(4).Any(word => Denials.Except(OnlyFirst).Contains(word))) return false;
        return rule.Fact is "location" or "starts" or "evidence-held" || !Doubts().IsMatch(plain[match.Index..(end < 0 ? plain.Length : end)]);
    }

    private static IEnumerable<string> Sayings(FactRule rule, OpeningText text, Question question, string typed)
    {
        if (question.Type == QuestionType.YesNo)
        {
            yield return $"{rule.Answer}, {typed}";
            yield return rule.Answer;
        }
        else if (question.Type == QuestionType.Time && rule.Answer == FactRule.AsSaid)
        {
            // The clock alone would be today's.
            yield return Tomorrow().IsMatch(text.Plain) ? $"tomorrow {typed}" : typed;
        }
        else
        {
            yield return typed;
            if (question.Options.FirstOrDefault(option => option.Id == rule.Answer) is { } option) yield return option.Label;
        }
    }

    private static bool Reads(Question question, string saying, string answer) => Prompt.Read(question, saying, Reading) switch
    {
        Answer.Chosen { Options: [var only] } => answer == FactRule.AsSaid || only == answer,
        Answer.Told or Answer.Timed => answer == FactRule.AsSaid,
        Answer.NotKnown => answer == FactRule.NotKnown,
        _ => false,
    };

    private static Question? QuestionFor(GuidancePack pack, string fact, string? scenario)
    {
        var waterfalls = pack.Scenarios.Where(one => scenario is null || one.Id == scenario).Select(one => one.Waterfall);
        return (pack.Gate is { } gate ? waterfalls.Prepend(gate) : waterfalls).SelectMany(waterfall => waterfall.Questions).FirstOrDefault(question => question.Fact == fact);
    }

    [GeneratedRegex(@"\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|next week|next month|yesterday|last night|last week|in the morning|earlier|ago|since|until|til|till|shift|deadline|finishes|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|\d{1,2}(?:st|nd|rd|th)|\d{1,2}/\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"\b(?:tomorrow|tmrw|tmw|tomoz|tomorow|tommorow|2moro)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Tomorrow();

    [GeneratedRegex(@"\b(?:not sure|dont know|dunno|unconfirmed|not confirmed|apparently|reckons|by all accounts|no idea if|or not|was a false alarm)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Doubts();
}
