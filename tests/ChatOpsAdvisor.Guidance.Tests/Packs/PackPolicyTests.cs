using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>What must hold of the shipped pack whatever its editors write: its words are its own, and its paragraphs the document's.</summary>
public partial class PackPolicyTests
{
    private const int Run = 6;

    // Acts, offences and documents are called by their names, and nothing else may be the source's. Nothing joins this list to make a test pass.
    private static readonly string[] Titles =
    [
        "Arranging or facilitating commission of a child sex offence",
        "Meeting a child following sexual grooming etc",
        "Sexual activity with a child",
        "Causing or inciting a child to engage in sexual activity",
        "Engaging in sexual activity in the presence of a child",
        "Causing a child to watch a sexual act",
        "Child sex offences committed by children or young persons",
        "Sexual Offences Act 2003",
        "Code for Crown Prosecutors",
    ];

    /// <summary>Comments are read too, and runs across two entries: all that stands in the files.</summary>
    [Fact]
    public void No_six_words_in_a_row_are_the_sources()
    {
        var source = Runs(Words(File.ReadAllText(Repository.Reference("national-guidance-v11-foi-release.md")))).ToHashSet();
        Assert.True(source.Count > 2_000);
        var files = Directory.EnumerateFiles(Repository.ShippedPack, "*", SearchOption.AllDirectories).Order().ToList();
        Assert.True(files.Count >= 25);
        Assert.Equal([], files.SelectMany(file => Copied(File.ReadAllText(file), source).Select(run => $"{Path.GetFileName(file)}: {run}")));
    }

    [Theory]
    [InlineData("A kite, \"string\" or not,\n    # is never\n  - far from the tree.", 6)]
    [InlineData("A kite string or not is seldom far from the tree", 1)]
    [InlineData("a sentence of one's own about the tree", 0)]
    public void The_comparison_is_blind_to_capitals_marks_and_lines(string ours, int copied) =>
        Assert.Equal(copied, Copied(ours, [.. Runs(Words("A kite string or not is; NEVER far from the tree."))]).Count());

    [Fact]
    public void A_title_is_no_copy_and_hides_none() =>
        Assert.Equal(
            ["who may be told of it", "may be told of it at"],
            Copied("Code for Crown Prosecutors, who may be told of it at once", [.. Runs(Words("the Code for Crown Prosecutors who may be told of it at the end"))]));

    [Fact]
    public void Its_paragraphs_kinds_and_extents_agree_with_the_inventory()
    {
        var inventory = File.ReadLines(Repository.Reference("paragraph-inventory.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(row => !row[0].EndsWith('*'))
            .Select(row => $"{row[0]} {row[1].ToLowerInvariant()} {Extent(row[6])}").ToList();
        Assert.Equal(65, inventory.Count);
        Assert.Equal(inventory, Shipped.Pack.Paragraphs.Select(one => $"{one.Id} {one.Kind?.ToString().ToLowerInvariant() ?? "-"} {one.Withheld}"));
    }

    private static Withheld Extent(string told) =>
        told.StartsWith("visible", StringComparison.Ordinal) ? Withheld.No
        : told.StartsWith("PARTIAL", StringComparison.Ordinal) ? Withheld.Part
        : told.StartsWith("FULL", StringComparison.Ordinal) ? Withheld.Full
        : throw new InvalidOperationException($"The inventory says '{told}'.");

    private static IEnumerable<string> Copied(string text, HashSet<string> source) => Runs(WithoutTitles(Words(text))).Where(source.Contains);

    private static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    private static IEnumerable<string> Runs(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(at => string.Join(' ', words[at..(at + Run)])).Where(run => !run.Contains('#', StringComparison.Ordinal));

    // A title becomes one mark, which no run may hold.
    private static string[] WithoutTitles(string[] words)
    {
        var text = $" {string.Join(' ', words)} ";
        foreach (var title in Titles) text = text.Replace($" {string.Join(' ', Words(title))} ", " # ", StringComparison.Ordinal);
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
