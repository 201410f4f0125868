using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>One way in which an opening tells a fact.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Answer">The answer's option ("yes", "held"); <see cref="AsSaid"/> where the words themselves are the answer, "not-known".</param>
/// <param name="Form">Matched against plain text; the group "said", where there is one, is what is kept.</param>
/// <param name="Scenarios">Where it may be told; empty for anywhere.</param>
internal sealed record FactRule(string Fact, string Answer, Regex Form, IReadOnlyList<string> Scenarios)
{
    public const string AsSaid = "";
    public const string NotKnown = "not-known";

    public static FactRule Of(string fact, string answer, string form, params string[] scenarios) =>
        new(fact, answer, new Regex($@"(?<![a-z0-9])(?:{form})(?![a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture), scenarios);
}
