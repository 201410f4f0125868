using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Import;
using ChatOpsAdvisor.Guidance.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Guidance.Tests.Import;

/// <summary>From the written overlay to what an answer may show of it.</summary>
public sealed class OverlayTests : IDisposable
{
    private static readonly IReadOnlyList<Option> Areas = [new("Northshire", "Northshire", [])];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("overlay-");

    private string Root => Path.Combine(folder.FullName, "overlays");

    private string Northshire => Path.Combine(Root, "northshire");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_is_written_is_read_back_word_for_word()
    {
        var outcome = Import(MadeUpGuidance.Public);
        Assert.Equal((null, Northshire, ""), (outcome.Refusal, outcome.Folder, string.Join(' ', outcome.NotPublic)));
        var overlay = Read();
        Assert.Equal(("Northshire", "copy.md", "TEST", Overlays.Day, Overlays.Day.AddMonths(6)), (overlay.Force, overlay.Label, overlay.Marking, overlay.Imported, overlay.ReviewBy));
        Assert.Equal(outcome.Read!.Paragraphs, overlay.Paragraphs);
        Assert.Equal(outcome.Read.Unnumbered, overlay.Unnumbered);
        Assert.Empty(overlay.Desks);
        Assert.Empty(overlay.Notes);
        Assert.Equal(["contacts.yaml", "local-notes.yaml", "overlay.yaml"], Directory.EnumerateFiles(Northshire).Select(Path.GetFileName).Order());
        Assert.Equal(["northshire"], Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("1.1 # not a comment: \"quoted\" 'and' more, & * ! | > % @ `")]
    [InlineData("1.1 - a dash\n\n  indented\n\n---\n\n...")]
    [InlineData("1.1 tabs\tand \u0085 odd \u2028 blanks \uFEFF and \u00A0 an emoji \U0001F681")]
    [InlineData("1.1 {{ braces }} [brackets] %TAG !!binary \\n \\u0041")]
    public void Text_that_looks_like_YAML_stays_text(string text)
    {
        var file = Path.Combine(folder.FullName, "copy.md");
        File.WriteAllText(file, text);
        var outcome = ImportDocument.Run(Overlays.Request(file, Root) with { Label = "V11", Marking = "TEST" }, MadeUpGuidance.Pack);
        Assert.Null(outcome.Refusal);
        Approve(outcome.Fingerprint);
        Assert.Equal(outcome.Read!.Paragraphs, Read().Paragraphs);
    }

    [Fact]
    public void A_second_import_takes_the_new_words_and_leaves_what_people_wrote()
    {
        Import(MadeUpGuidance.Public);
        Write("contacts.yaml", "desks:\n  - { id: lado, name: Northshire LADO, phone: 01632 960002 }\n");
        Write("local-notes.yaml", "notes:\n  - { paragraph: \"1.2\", text: Ours are red. }\n");
        Write("own.txt", "kept");
        Import([.. MadeUpGuidance.Public.Select(part => part with { Text = part.Text.Replace("wound up", "wound up dry", StringComparison.Ordinal) })]);
        var overlay = Read();
        Assert.StartsWith("Lines must be wound up dry.", overlay.FindText("2.2.2")!.Text);
        Assert.Equal("Northshire LADO, 01632 960002", Assert.Single(overlay.Desks).ToString());
        Assert.Equal("Ours are red.", Assert.Single(overlay.NotesOn("1.2")).Text);
        Assert.True(File.Exists(Path.Combine(Northshire, "own.txt")));
        Assert.Equal(["northshire"], Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_failed_second_import_leaves_the_first()
    {
        Import(MadeUpGuidance.Public);
        var before = File.ReadAllText(Path.Combine(Northshire, "overlay.yaml"));
        Assert.NotNull(Import(["Dear reader, this is a letter."]).Refusal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(Northshire, "overlay.yaml")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_and_not_thrown()
    {
        File.WriteAllText(Root, "a file, and no folder");
        Assert.StartsWith("The overlay cannot be written:", Import(MadeUpGuidance.Public).Refusal);
    }

    [Fact]
    public void Withheld_text_needs_a_label_and_a_marking_before_it_is_written()
    {
        var outcome = Import(MadeUpGuidance.Whole);
        Assert.Equal("It shows what the public copy withholds: say which copy it is (--label) and how it is marked (--marking).", outcome.Refusal);
        Assert.Equal(["1.1", "1.3", "2.2.1"], outcome.NotPublic);
        Assert.False(Directory.Exists(Root));
    }

    [Fact]
    public void Withheld_text_is_not_used_before_two_people_approved_these_very_words()
    {
        var outcome = Import(MadeUpGuidance.Whole, "V11, full", "OFFICIAL-SENSITIVE");
        Assert.Equal(["overlay.yaml:12: overlay shows what the public copy withholds (1.1, 1.3, 2.2.1), and has no approval.yaml"], Faults());

        Approve(outcome.Fingerprint, second: "J. Sample");
        Assert.Equal(["approval.yaml:3: approval names one person twice"], Faults());

        Approve(outcome.Fingerprint);
        Assert.Empty(Faults());

        File.AppendAllText(Path.Combine(Northshire, "overlay.yaml"), "\n# edited\n");
        Assert.Equal(["approval.yaml:1: approval is for another overlay.yaml than the one that lies here: have it approved again"], Faults());
    }

    [Fact]
    public void A_withheld_paragraph_is_readable_as_the_forces_own_text_and_says_so()
    {
        var outcome = Import(MadeUpGuidance.Whole, "V11, full", "OFFICIAL-SENSITIVE");
        Approve(outcome.Fingerprint);
        var pack = MadeUpGuidance.Pack with { Overlay = Read() };
        Assert.Equal(
            new ForceText("1.3", "The shed's key is under the mat.", Withheld.No, NotPublic: true, "From Northshire's own copy (V11, full), OFFICIAL-SENSITIVE"),
            pack.FindForceText("1.3"));
        Assert.False(pack.FindForceText("2.1.2")!.NotPublic);
        Assert.Equal((Withheld.Full, ""), (pack.FindParagraph("1.3")!.Withheld, pack.FindParagraph("1.3")!.Wording));
    }

    [Fact]
    public void What_the_copy_withholds_too_has_no_text_of_the_forces()
    {
        Import(MadeUpGuidance.Public);
        var pack = MadeUpGuidance.Pack with { Overlay = Read() };
        Assert.Null(pack.FindForceText("1.3"));
        Assert.Null(pack.FindForceText("9.9"));
        Assert.Null(MadeUpGuidance.Pack.FindForceText("1.1"));
        Assert.Equal(Withheld.Part, pack.FindForceText("1.1")!.Withheld);
    }

    [Fact]
    public void A_desk_is_found_by_its_id_its_topic_and_its_area()
    {
        Import(MadeUpGuidance.Public);
        Write("contacts.yaml", "desks:\n  - { id: mash, name: MASH, phone: 1, hours: 8 to 18, topics: [custody-clock] }\n  - { id: out-of-hours, name: Control room, phone: 2, areas: [Northshire] }\n");
        var overlay = Read();
        Assert.Equal("MASH, 1 (8 to 18)", overlay.FindDesk("mash")!.ToString());
        Assert.Equal("mash", overlay.FindDesk("custody-clock")!.Id);
        Assert.Equal("out-of-hours", overlay.DeskOfArea("Northshire")!.Id);
        Assert.Null(overlay.FindDesk("weather"));
        Assert.Null(overlay.FindDesk(null));
    }

    [Theory]
    [InlineData("overlay.yaml", "id: \"1.2\"", "id: \"7.9\"", "overlay.yaml:16: paragraph 7.9 is no paragraph of this pack")]
    [InlineData("overlay.yaml", "id: \"1.2\"", "id: \"2.1.1\"", "overlay.yaml:24: paragraph 2.1.1 appears twice")]
    [InlineData("overlay.yaml", "pack: \"made-up\"", "pack: \"another\"", "overlay.yaml:4: overlay was made for the pack another, not for made-up")]
    [InlineData("overlay.yaml", "imported: 2026-11-27", "imported: soon", "overlay.yaml:7: overlay has imported soon, which is no date of the form 2026-11-23")]
    [InlineData("overlay.yaml", "marking: \"TEST\"\n", "", "overlay.yaml:3: overlay has no marking")]
    [InlineData("overlay.yaml", "label:", "lable:", "overlay.yaml:3: overlay has no label\noverlay.yaml:5: overlay has an unknown key 'lable'")]
    [InlineData("contacts.yaml", "desks: []", "desks:\n  - { id: mash, name: MASH }", "contacts.yaml:5: desk mash has no phone")]
    [InlineData("contacts.yaml", "desks: []", "desks:\n  - { id: mash, name: MASH, phone: 1, areas: [Westshire] }", "contacts.yaml:5: desk mash is for the force area Westshire, which the settings do not have")]
    [InlineData("contacts.yaml", "desks: []", "desk: []", "contacts.yaml:4: the file has an unknown key 'desk'")]
    [InlineData("local-notes.yaml", "notes: []", "notes:\n  - { paragraph: \"7.9\", text: A note. }", "local-notes.yaml:3: note is on 7.9, which is no paragraph of this pack")]
    public void A_fault_is_told_by_file_and_line_and_the_overlay_is_not_used(string file, string right, string wrong, string expected)
    {
        Import(MadeUpGuidance.Public);
        var text = File.ReadAllText(Path.Combine(Northshire, file));
        Assert.Contains(right, text, StringComparison.Ordinal);
        Write(file, text.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(expected.Split('\n'), Faults());
    }

    [Fact]
    public void The_host_lays_a_sound_overlay_over_the_pack_and_refuses_another_packs()
    {
        using var pack = new Packs.SmallPack().Write();
        Import([new("plain", "1.1 Kites fly.")], "V1", "TEST", PackReader.Read(pack.Folder, []).Pack!);
        var shelf = new ServiceCollection().AddGuidance(pack.Folder, archive: null, [], Northshire).BuildServiceProvider().GetRequiredService<IGuidanceShelf>();
        Assert.Equal("Kites fly.", shelf.Current.FindForceText("1.1")!.Text);

        Import(MadeUpGuidance.Public);
        var refused = Assert.Throws<OverlayRefusedException>(() => new ServiceCollection().AddGuidance(pack.Folder, archive: null, [], Northshire));
        Assert.StartsWith($"The overlay in '{Northshire}' cannot be used:", refused.ToString());
        Assert.Contains("paragraph 2.1.1 is no paragraph of this pack", refused.Message);
        Assert.Throws<OverlayRefusedException>(() => new ServiceCollection().AddGuidance(pack.Folder, archive: null, [], Path.Combine(Root, "absent")));
    }

    [Theory]
    [InlineData("Northshire Police", "northshire-police")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("  N & S  ", "n-s")]
    [InlineData("…", "")]
    public void A_forces_name_becomes_a_folders_and_never_a_path(string force, string expected) => Assert.Equal(expected, ImportDocument.FolderName(force));

    private ImportOutcome Import(IReadOnlyList<Part> parts, string? label = null, string? marking = null, GuidancePack? pack = null)
    {
        var file = Path.Combine(folder.FullName, "copy.md");
        File.WriteAllBytes(file, Documents.In("md", parts));
        return ImportDocument.Run(Overlays.Request(file, Root) with { Label = label, Marking = marking }, pack ?? MadeUpGuidance.Pack);
    }

    private GuidanceOverlay Read()
    {
        var reading = OverlayReader.Read(Northshire, MadeUpGuidance.Pack, Areas);
        Assert.Empty(reading.Faults);
        return reading.Overlay!;
    }

    private IEnumerable<string> Faults() => OverlayReader.Read(Northshire, MadeUpGuidance.Pack, Areas) is var reading && reading.Overlay is null == reading.Faults.Count > 0
        ? reading.Faults.Select(fault => fault.ToString())
        : throw new InvalidOperationException("an overlay with faults, or none without");

    private void Approve(string fingerprint, string second = "K. Example") =>
        Write("approval.yaml", $"overlay-sha256: {fingerprint}\ncontent-owner: J. Sample\nsecond-person: {second}\napproved: 2026-11-28\n");

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(Northshire, file), text);
}
