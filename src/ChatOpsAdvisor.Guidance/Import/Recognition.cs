using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>What was recognised in a document, and all that was not.</summary>
/// <param name="Paragraphs">In the pack's order; each has its text, or is wholly withheld.</param>
/// <param name="Unnumbered">Text without a number that continues no numbered paragraph.</param>
/// <param name="Places">Where each numbered paragraph begins.</param>
/// <param name="OutsideMarks">Places of marks before and after the numbered text, such as on a front sheet.</param>
/// <param name="Marks">Marks in the whole document.</param>
/// <param name="Spots">Places at which something is withheld: adjacent marks are one.</param>
/// <param name="Empty">Numbers that stand there without any text.</param>
/// <param name="Missing">Paragraphs of the pack that the document does not have.</param>
/// <param name="Strangers">Numbers that go on where the pack ends. They and their text are left out.</param>
/// <param name="Repeated">Known numbers that stand again, out of order; read as part of the text in which they stand.</param>
/// <param name="Before">Blocks before the numbered text: a letter, a front sheet, a contents page.</param>
/// <param name="After">Blocks after it: an appendix.</param>
public sealed record Recognition(
    IReadOnlyList<VerbatimText> Paragraphs,
    IReadOnlyList<UnnumberedText> Unnumbered,
    IReadOnlyDictionary<string, string> Places,
    IReadOnlyList<string> OutsideMarks,
    int Marks,
    int Spots,
    IReadOnlyList<string> Empty,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Sighting> Strangers,
    IReadOnlyList<Sighting> Repeated,
    int Before,
    int After);

/// <summary>A number, and where it was seen.</summary>
public sealed record Sighting(string Number, string Place);
