using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads local-notes.yaml: what the force adds to single paragraphs.</summary>
internal static class ReadNotes
{
    public static IReadOnlyList<LocalNote> From(Entry file, GuidancePack pack)
    {
        var notes = new List<LocalNote>();
        foreach (var entry in file.Children("notes", "note"))
        {
            var note = new LocalNote(entry.Text("paragraph"), entry.Text("text"));
            if (note.Paragraph.Length > 0 && pack.FindParagraph(note.Paragraph) is null)
                entry.Fault("paragraph", $"is on {note.Paragraph}, which is no paragraph of this pack");
            notes.Add(note);
            entry.Done();
        }

        file.Done();
        return notes;
    }
}
