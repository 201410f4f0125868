using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>The words of an overlay's files, as the import writes them.</summary>
internal static class OverlayYaml
{
    public const string Contacts = """
        # The force's desks, written and kept by people; an import never touches this file. Desks, not persons.
        # Fill in and take the "# " away. id: mash, lado, spoc, specialist-team, out-of-hours, or one of your own.
        # topics: what the guidance is silent on and this desk knows. areas: force areas of the settings whose alerts it takes by phone.
        desks: []
        # desks:
        #   - id: mash
        #     name: Northshire MASH
        #     phone: 01632 960001
        #     hours: Mon-Fri 8 to 18
        #     topics: []
        #     areas: []
        """;

    public const string Notes = """
        # What the force adds to single paragraphs, written and kept by people; an import never touches this file. Shown as local, not as guidance.
        notes: []
        # notes:
        #   - paragraph: "5.3.1"
        #     text: Referrals go to the specialist team's inbox, not to a person.
        """;

    private const string Heading = """
        # Written by "guidance import". Do not edit: the next import writes it anew, and an approval is for these very words.
        # Kept out of git. It holds the force's copy word for word: treat it by its marking.

        """;

    public static string Overlay(GuidanceOverlay overlay, string pack, string sourceFile, string sourceHash)
    {
        var root = new YamlMappingNode
        {
            { "force", Quoted(overlay.Force) },
            { "pack", Quoted(pack) },
            { "label", Quoted(overlay.Label) },
            { "marking", Quoted(overlay.Marking) },
            { "imported", Day(overlay.Imported) },
            { "review-by", Day(overlay.ReviewBy) },
            { "source-file", Quoted(sourceFile) },
            { "source-sha256", Quoted(sourceHash) },
            { "paragraphs", new YamlSequenceNode(overlay.Paragraphs.Select(one => Text(one.Withheld, one.Text, ("id", one.Paragraph)))) },
        };
        var unnumbered = overlay.Unnumbered.Select(one => Text(one.Withheld, one.Text, ("section", one.Section), ("after", one.After)));
        if (overlay.Unnumbered.Count > 0) root.Add("unnumbered", new YamlSequenceNode(unnumbered));
        using var words = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        words.Write(Heading.ReplaceLineEndings("\n"));
        new YamlStream(new YamlDocument(root)).Save(words, assignAnchors: false);
        return words.ToString();
    }

    private static YamlMappingNode Text(Withheld withheld, string text, params ReadOnlySpan<(string Key, string? Value)> keys)
    {
        var entry = new YamlMappingNode();
        foreach (var (key, value) in keys)
            if (value is not null) entry.Add(key, Quoted(value));
        if (withheld != Withheld.No) entry.Add("withheld", withheld == Withheld.Part ? "part" : "full");
        if (text.Length > 0) entry.Add("text", new YamlScalarNode(text) { Style = ScalarStyle.Literal });
        return entry;
    }

    private static YamlScalarNode Quoted(string text) => new(text) { Style = ScalarStyle.DoubleQuoted };

    private static YamlScalarNode Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
