using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads the files in askings/. A pack that answers no questions has none.</summary>
internal static class ReadAskings
{
    // Several files at once, each with faults of its own: they are nine tenths of a pack, and who reloads one should not wait for them in turn.
    public static IReadOnlyList<AskingGroup> From(string folder, PackDraft draft)
    {
        var read = PackFiles.Askings(folder).AsParallel().AsOrdered().Select(file => File(folder, file, draft)).ToList();
        draft.Faults.AddRange(read.SelectMany(file => file.Faults));
        return [.. read.SelectMany(file => file.Groups)];
    }

    private static (List<AskingGroup> Groups, List<PackFault> Faults) File(string folder, string file, PackDraft draft)
    {
        var faults = new List<PackFault>();
        return (PackFiles.Open(folder, file, "the file", faults) is { } entry ? File(entry, draft) : [], faults);
    }

    private static List<AskingGroup> File(Entry file, PackDraft draft)
    {
        var groups = file.Children("askings", "group").Select(entry => Group(entry, draft)).ToList();
        if (groups.Count == 0) file.Fault("askings", "holds no askings");
        file.Done();
        return groups;
    }

    private static AskingGroup Group(Entry entry, PackDraft draft)
    {
        var group = new AskingGroup(
            entry.Texts("paragraphs"), entry.Texts("withheld"), entry.Flag("unnumbered", otherwise: false),
            entry.TextOrNull("silent"), entry.TextOrNull("front-page"), entry.TextOrNull("small-talk"), entry.Texts("said"));
        var about = group.Paragraphs.Count > 0 || group.Withheld.Count > 0 || group.WithheldUnnumbered ? 1 : 0;
        about += new[] { group.Silent, group.FrontPage, group.SmallTalk }.Count(one => one is not null);
        if (about != 1) entry.Fault("said", "must be about exactly one of: paragraphs and withheld text, silent, front-page, small-talk");
        if (group.Said.Count == 0) entry.Fault("said", "has no askings (said)");
        foreach (var id in group.Paragraphs)
            if (draft.Paragraphs.GetValueOrDefault(id) is not { } paragraph) entry.Fault("paragraphs", $"is answered by {id}, which is no paragraph of this pack");
            else if (paragraph.Withheld == Withheld.Full) entry.Fault("paragraphs", $"is answered by {id}, whose text is withheld: write it under withheld");
        foreach (var id in group.Withheld)
            if (draft.Paragraphs.GetValueOrDefault(id) is not { Withheld: not Withheld.No }) entry.Fault("withheld", $"is about withheld text of {id}, which has none");
        foreach (var topic in new[] { group.Silent, group.FrontPage, group.SmallTalk })
            if (topic is not null && !PackDraft.IsId(topic)) entry.Fault("said", $"has the topic '{topic}', which is not made of letters, digits, dots and dashes");
        entry.Done();
        return group;
    }
}
