namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>A stretch of the document under one number, or under none, as it grows block by block.</summary>
/// <param name="id">The paragraph; null for text without a number.</param>
/// <param name="section">The heading's number under which it stands.</param>
/// <param name="after">For text without a number: the paragraph before it; null at the head of a section.</param>
internal sealed class Piece(string? id, string section, string? after, string place)
{
    public string? Id => id;

    public string Section => section;

    public string? After => after;

    public string Place => place;

    /// <summary>Left out of the overlay: it stands under a number that the pack does not have.</summary>
    public bool IsStranger { get; init; }

    public string Text { get; private set; } = "";

    public void Add(TextBlock block)
    {
        if (block.Text.Length > 0) Text = Sentences.Join(Text, block);
    }

    /// <summary>
    /// A block without a number that begins with a mark is a withheld block of its own, and not this paragraph's, unless the
    /// paragraph's own withheld passage ends right before it.
    /// </summary>
    public bool EndsBefore(TextBlock block) =>
        id is not null && Text.Length > 0 && WithheldMarks.Opens(block.Text)
        && !(WithheldMarks.Closes(Text) && WithheldMarks.Extent(Text) == Domain.Guidance.Withheld.Part);
}
