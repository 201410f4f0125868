using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>The number with which a block begins, and what follows it.</summary>
/// <param name="Number">"5.1.3", or "5" for a section; without the full stop that may close it.</param>
internal sealed partial record NumberedStart(string Number, string Rest)
{
    /// <summary>Null when the block begins with something else: "4.1c", "12,227" and "2017 was" are no numbers of paragraphs.</summary>
    public static NumberedStart? Of(string text) =>
        Form().Match(text) is { Success: true } match ? new NumberedStart(match.Groups["number"].Value, match.Groups["rest"].Value.Trim()) : null;

    /// <summary>"5.1" of "5.1.3"; empty for a section's own number.</summary>
    public static string ParentOf(string number) => number.LastIndexOf('.') is var dot and > 0 ? number[..dot] : "";

    public static int LastOf(string number) => int.Parse(number.AsSpan(number.LastIndexOf('.') + 1), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<number>[0-9]{1,2}(?:\.[0-9]{1,2}){0,3})[.:]?(?:\s+(?<rest>.*))?\z", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
