using System.Security.Cryptography;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>What came of reading an overlay's folder: a whole overlay, or everything that is wrong with it.</summary>
public sealed record OverlayReading(GuidanceOverlay? Overlay, IReadOnlyList<PackFault> Faults);

/// <summary>Reads a force's overlay and holds it against the pack over which it is laid.</summary>
public static class OverlayReader
{
    /// <param name="folder">Holds overlay.yaml and, where somebody wrote them, contacts.yaml, local-notes.yaml and approval.yaml.</param>
    /// <param name="pack">An overlay that speaks of a paragraph which this pack does not have does not fit.</param>
    /// <param name="forceAreas">The areas of the settings, of which a desk may be the one to phone.</param>
    public static OverlayReading Read(string folder, GuidancePack pack, IReadOnlyList<Option> forceAreas)
    {
        var faults = new List<PackFault>();
        var overlay = Read(folder, pack, forceAreas, faults);
        faults = [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
        return new OverlayReading(faults.Count == 0 ? overlay : null, faults);
    }

    /// <summary>What an approval names, so that it is for these words and no others: the SHA-256 of overlay.yaml, as hexadecimal.</summary>
    public static string FingerprintOf(string folder) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, OverlayFiles.Overlay))));

    /// <summary>Paragraphs of which the overlay shows what the pack's public copy withholds. They need an approval.</summary>
    public static IReadOnlyList<string> NotPublic(IEnumerable<VerbatimText> paragraphs, GuidancePack pack) =>
        [.. paragraphs.Where(one => pack.FindParagraph(one.Paragraph) is { } known && one.Withheld < known.Withheld).Select(one => one.Paragraph)];

    private static GuidanceOverlay? Read(string folder, GuidancePack pack, IReadOnlyList<Option> forceAreas, List<PackFault> faults)
    {
        if (PackFiles.Open(folder, OverlayFiles.Overlay, "overlay", faults) is not { } file) return null;
        var paragraphs = ReadVerbatim.Paragraphs(file, pack);
        var overlay = new GuidanceOverlay(
            file.Text("force"), file.Text("label"), file.Text("marking"),
            ReadVerbatim.Day(file, "imported"), ReadVerbatim.Day(file, "review-by"),
            paragraphs,
            ReadVerbatim.Unnumbered(file, pack),
            Optional(folder, OverlayFiles.Contacts, faults) is { } contacts ? ReadDesks.From(contacts, forceAreas) : [],
            Optional(folder, OverlayFiles.Notes, faults) is { } notes ? ReadNotes.From(notes, pack) : []);
        if (file.Text("pack") is { Length: > 0 } other && other != pack.Id) file.Fault("pack", $"was made for the pack {other}, not for {pack.Id}");
        file.Text("source-file");
        file.Text("source-sha256");
        file.Done();
        CheckApproval.Of(folder, NotPublic(paragraphs, pack), file, faults);
        return overlay;
    }

    private static Entry? Optional(string folder, string name, List<PackFault> faults) =>
        File.Exists(Path.Combine(folder, name)) ? PackFiles.Open(folder, name, "the file", faults) : null;
}
