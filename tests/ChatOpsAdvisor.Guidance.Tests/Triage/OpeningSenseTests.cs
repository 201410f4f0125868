using ChatOpsAdvisor.Guidance.Tests.Answers;
using ChatOpsAdvisor.Guidance.Triage;

namespace ChatOpsAdvisor.Guidance.Tests.Triage;

/// <summary>What was learned from the openings by their meaning is used for just these openings, or not at all.</summary>
public sealed class OpeningSenseTests : IDisposable
{
    private static readonly string Shipped = OpeningSense.At(Finder.Folder, Packs.Shipped.Pack.Id);
    private readonly string folder = Directory.CreateTempSubdirectory("sense-").FullName;

    [Fact]
    public void What_is_shipped_was_learned_from_the_shipped_openings() =>
        Assert.NotNull(OpeningSense.Read(Shipped, Packs.Shipped.Pack.Openings));

    [Fact]
    public void For_changed_openings_the_words_alone_decide() =>
        Assert.Null(OpeningSense.Read(Shipped, [.. Packs.Shipped.Pack.Openings.Skip(1)]));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    [InlineData(7000)]
    public void A_file_that_is_cut_off_is_as_none(int bytes)
    {
        var path = Path.Combine(folder, "cut.openings");
        File.WriteAllBytes(path, File.ReadAllBytes(Shipped)[..bytes]);
        Assert.Null(OpeningSense.Read(path, Packs.Shipped.Pack.Openings));
        Assert.Null(OpeningSense.Read(Path.Combine(folder, "none"), Packs.Shipped.Pack.Openings));
    }

    [Fact]
    public void Without_a_meaning_there_is_no_opinion() =>
        Assert.Null(OpeningSense.Read(Shipped, Packs.Shipped.Pack.Openings)!.Shares(new float[Embedding.Encoder.Width]));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
