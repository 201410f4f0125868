using System.Text;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>What is to be imported, and for whom.</summary>
/// <param name="File">The force's own copy.</param>
/// <param name="Force">As people call it, e.g. "Northshire".</param>
/// <param name="Root">The folder of all overlays; the force's is made in it.</param>
/// <param name="Label">Which copy it is; null: as the file is named. Must be given when the copy shows withheld text.</param>
/// <param name="Marking">Its protective marking; null: the pack's. Must be given when the copy shows withheld text.</param>
/// <param name="Today">The day of the import.</param>
/// <param name="ReviewBy">When the copy is to be held against the force's current one.</param>
public sealed record ImportRequest(string File, string Force, string Root, string? Label, string? Marking, DateOnly Today, DateOnly ReviewBy);

/// <summary>What came of it.</summary>
/// <param name="Refusal">Why nothing was written; null when the overlay was.</param>
/// <param name="Read">What was recognised; null when the document could not be read at all.</param>
/// <param name="Notes">What was left out while the document was read.</param>
/// <param name="Folder">Where the overlay lies.</param>
/// <param name="NotPublic">Paragraphs of which the copy shows what the public copy withholds.</param>
/// <param name="Fingerprint">The SHA-256 of what was written, for its approval.</param>
public sealed record ImportOutcome(
    string? Refusal, Recognition? Read, IReadOnlyList<string> Notes, string Folder, IReadOnlyList<string> NotPublic, string Fingerprint)
{
    internal static ImportOutcome Refused(
        string why, Recognition? read = null, IReadOnlyList<string>? notes = null, IReadOnlyList<string>? notPublic = null) =>
        new(why, read, notes ?? [], "", notPublic ?? [], "");
}

/// <summary>Reads a force's copy, recognises its paragraphs, and writes the overlay; or writes nothing and says why.</summary>
public static class ImportDocument
{
    private const string NeedsMarking =
        "It shows what the public copy withholds: say which copy it is (--label) and how it is marked (--marking).";

    public static ImportOutcome Run(ImportRequest request, GuidancePack pack)
    {
        if (FolderName(request.Force) is not { Length: > 0 } id) return ImportOutcome.Refused("The force's name has no letter.");
        var document = DocumentReader.Read(request.File);
        if (document.Refusal is { } why) return ImportOutcome.Refused(why);
        var read = RecogniseParagraphs.From(document.Blocks, pack);
        if (read.Paragraphs.Count == 0) return ImportOutcome.Refused("No numbered paragraph of the guidance was found in it.", read, document.Notes);
        var notPublic = OverlayReader.NotPublic(read.Paragraphs, pack);
        if (notPublic.Count > 0 && (request.Label is null || request.Marking is null))
            return ImportOutcome.Refused(NeedsMarking, read, document.Notes, notPublic);

        var name = Path.GetFileName(request.File);
        var overlay = new GuidanceOverlay(
            request.Force.Trim(), request.Label ?? name, request.Marking ?? pack.Marking, request.Today, request.ReviewBy,
            read.Paragraphs, read.Unnumbered, [], []);
        try
        {
            OverlayFolder.Write(request.Root, id, OverlayYaml.Overlay(overlay, pack.Id, name, document.Sha256));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ImportOutcome.Refused($"The overlay cannot be written: {fault.Message}", read, document.Notes, notPublic);
        }

        var folder = Path.Combine(request.Root, id);
        return new ImportOutcome(null, read, document.Notes, folder, notPublic, OverlayReader.FingerprintOf(folder));
    }

    /// <summary>"Northshire Police" lies in "northshire-police". Nothing but letters, digits and dashes: a name is never a path.</summary>
    public static string FolderName(string force)
    {
        var name = new StringBuilder();
        foreach (var letter in force.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) name.Append(letter);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }

        return name.ToString().TrimEnd('-') is var trimmed && trimmed.Length > 60 ? trimmed[..60].TrimEnd('-') : trimmed;
    }
}
