using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>Words that never stand on a card, and the source's sentences, which are not ours to copy.</summary>
public partial class WordsTests
{
    private const int Run = 6;

    // Acts, offences and documents are called by their names.
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

    [Fact]
    public void No_card_holds_a_word_that_a_crowds_camera_should_not_read() =>
        Assert.All(Shipped.Shown, shown => Assert.DoesNotMatch(Banned(), shown.Text));

    [Fact]
    public void No_six_words_in_a_row_are_the_sources()
    {
        var source = Runs(Words(File.ReadAllText(Repository.Reference("national-guidance-v11-foi-release.md")))).ToHashSet();
        Assert.True(source.Count > 2_000);
        var ours = Directory.EnumerateFiles(Repository.ShippedPack, "*.yaml", SearchOption.AllDirectories).Order().SelectMany(Scalars);
        string[] copied = [.. ours.SelectMany(text => Runs(WithoutTitles(Words(text)))).Where(source.Contains)];
        Assert.Empty(copied);
    }

    private static IEnumerable<string> Scalars(string path)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(path);
        yaml.Load(reader);
        return yaml.Documents[0].AllNodes.OfType<YamlScalarNode>().Select(node => node.Value ?? "");
    }

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

    [GeneratedRegex(@"\b(hunt\w*|vigilant\w*|paed\w*|pedo\w*|nonces?|predators?|perverts?|stinson|dark justices?|letzgo|bailey|skeer|simon|michelle)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Banned();
}
