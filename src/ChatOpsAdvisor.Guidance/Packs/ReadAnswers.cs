using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads answers.yaml: what stands around the paragraphs when a question is answered. A pack that answers none has no such file.</summary>
internal static class ReadAnswers
{
    public static GuidancePack Into(GuidancePack pack, string folder, PackDraft draft)
    {
        if (!File.Exists(Path.Combine(folder, PackFiles.Answers)) || PackFiles.Open(folder, PackFiles.Answers, "the file", draft.Faults) is not { } file) return pack;
        var read = pack with
        {
            Sections = [.. file.Children("sections", "section").Select(entry => Section(entry, draft))],
            FrontPage = [.. file.Children("front-page", "front page").Select(entry => FrontPage(entry, draft))],
            Newer = [.. file.Children("newer", "newer guidance").Select(entry => Newer(entry, draft))],
            Desks = [.. file.Children("desks", "desk").Select(entry => Desk(entry, draft))],
        };
        foreach (var untitled in draft.Paragraphs.Values.Select(paragraph => paragraph.Section).Distinct().Where(id => read.Sections.All(section => section.Id != id)))
            file.Fault("sections", $"has no title for section {untitled}");
        if (read.Desks.Count(desk => desk.Otherwise) != 1) file.Fault("desks", "need exactly one desk that is asked otherwise");
        foreach (var twice in read.Desks.SelectMany(desk => desk.Topics).GroupBy(topic => topic, StringComparer.Ordinal).Where(same => same.Count() > 1))
            file.Fault("desks", $"name the topic {twice.Key} twice");
        file.Done();
        return read;
    }

    private static Section Section(Entry entry, PackDraft draft)
    {
        var section = new Section(draft.Id(entry, "section"), entry.Text("title"));
        if (section.Id.Length > 0 && !draft.HasSection(section.Id)) entry.Fault("id", "has no paragraph in this pack");
        entry.Done();
        return section;
    }

    private static FrontPageEntry FrontPage(Entry entry, PackDraft draft)
    {
        var read = new FrontPageEntry(draft.Id(entry, "front page"), entry.Text("source"), entry.Text("text"));
        entry.Done();
        return read;
    }

    private static NewerGuidance Newer(Entry entry, PackDraft draft)
    {
        var newer = new NewerGuidance(draft.Id(entry, "newer guidance"), entry.Texts("about"), entry.Text("text"), entry.TextOrNull("link"));
        if (newer.About.Count == 0) entry.Fault("about", "names no paragraph beside which it is shown");
        foreach (var id in newer.About)
            if (draft.Paragraphs.GetValueOrDefault(id) is not { } paragraph) entry.Fault("about", $"stands beside {id}, which is no paragraph of this pack");
            else if (paragraph.Withheld == Withheld.Full) entry.Fault("about", $"stands beside {id}, of which it would be a hint: its text is withheld");
        if (newer.Link is { } link && !link.StartsWith("https://", StringComparison.Ordinal)) entry.Fault("link", "has a link that is not https");
        entry.Done();
        return newer;
    }

    private static Desk Desk(Entry entry, PackDraft draft)
    {
        var desk = new Desk(draft.Id(entry, "desk"), entry.Text("title"), entry.Texts("topics"), entry.Flag("otherwise", otherwise: false));
        if (!desk.Otherwise && desk.Topics.Count == 0) entry.Fault("topics", "is asked for no topic");
        entry.Done();
        return desk;
    }
}
