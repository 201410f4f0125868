namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>What a block was in its document. It helps to read it; a paragraph's number counts in any of them.</summary>
public enum BlockKind
{
    Plain,
    Heading,
    ListItem,

    /// <summary>A line of a table of contents.</summary>
    Contents,
}

/// <summary>One block of text of a document, whatever the document's format: a paragraph, a heading, a list item, a table's cell.</summary>
/// <param name="Place">Where a reader finds it: "line 97", "page 5", "block 12".</param>
/// <param name="Text">One line, without mark-up; a number that the format keeps beside the text stands before it.</param>
/// <param name="MayGoOn">It begins a page whose last line before was full: it may be the rest of a sentence, even with a capital letter.</param>
public sealed record TextBlock(string Place, BlockKind Kind, string Text, bool MayGoOn = false);

/// <summary>What came of opening a document: its blocks, or why it cannot be read.</summary>
/// <param name="Notes">What was left out on the way, e.g. running heads, a page that is a picture.</param>
/// <param name="Refusal">One plain line; null when it could be read.</param>
public sealed record DocumentReading(IReadOnlyList<TextBlock> Blocks, IReadOnlyList<string> Notes, string? Refusal)
{
    /// <summary>Of the file, as hexadecimal; empty when it was not read from one.</summary>
    public string Sha256 { get; init; } = "";

    internal static DocumentReading Refused(string why) => new([], [], why);
}
