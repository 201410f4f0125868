using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Embedding;
using ChatOpsAdvisor.Guidance.Tests.Packs;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatOpsAdvisor.Guidance.Tests.Answers;

/// <summary>A table that is missing or spoilt costs no officer a turn, and is never told as silence of the guidance.</summary>
public sealed class LearnedTablesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("learned-");
    private readonly SmallPack small = new SmallPack().WithFile("askings/bank.tsv", "1.1\twho is told\n1.1\twho do i tell\nsilent weather\twill it rain\nsilent weather\tis it going to snow\n");

    [Fact]
    public async Task What_is_missing_is_learned_and_then_answers()
    {
        using var meanings = new Meanings(Finder.Kept, NullLogger<Meanings>.Instance);
        var (tables, pack) = (Tables(meanings), small.Read().Pack!);
        Assert.NotNull(await tables.Coming(pack));
        Assert.Equal("1.1", Assert.IsType<GuidanceAnswer.Found>(new AnswerFinder(tables, meanings).Find(pack, "who do i tell")).Paragraphs[0].Paragraph);
    }

    [Fact]
    public async Task While_nothing_is_learned_nothing_is_called_silence()
    {
        // A file where the encoder's folder should be: learning must fail.
        using var meanings = new Meanings(Path.Combine(small.Write().Folder, "pack.yaml"), NullLogger<Meanings>.Instance);
        var (tables, pack) = (Tables(meanings), small.Read().Pack!);
        var finder = new AnswerFinder(tables, meanings);
        Assert.IsType<GuidanceAnswer.NotReady>(finder.Find(pack, "who do i tell"));
        Assert.Null(await tables.Coming(pack));
        Assert.IsType<GuidanceAnswer.NotReady>(finder.Find(pack, "who do i tell"));
        Assert.Equal("1.1", Assert.IsType<GuidanceAnswer.Found>(finder.Find(pack, "what does 1.1 say")).Paragraphs[0].Paragraph);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100_000)]
    public void A_table_that_is_cut_off_is_none(int length)
    {
        var path = LearnedFile.At(folder.FullName, "small");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, File.ReadAllBytes(LearnedFile.At(Finder.Folder, Shipped.Pack.Id))[..length]);
        Assert.Null(LearnedFile.Read(path));
    }

    [Fact]
    public void A_table_of_another_kind_is_none() => Assert.Null(LearnedFile.Read(Path.Combine(Repository.ShippedPack, "pack.yaml")));

    [Fact]
    public void A_pack_whose_askings_are_gone_answers_from_what_was_learned_of_them()
    {
        using var meanings = new Meanings(Finder.Kept, NullLogger<Meanings>.Instance);
        var finder = new AnswerFinder(new LearnedTables(Finder.Folder, meanings, NullLogger<LearnedTables>.Instance), meanings);
        Assert.IsType<GuidanceAnswer.Found>(finder.Find(Shipped.Pack with { Askings = [] }, "bail conds?"));
    }

    public void Dispose()
    {
        small.Dispose();
        folder.Delete(recursive: true);
    }

    private LearnedTables Tables(Meanings meanings) => new(folder.FullName, meanings, NullLogger<LearnedTables>.Instance);
}
