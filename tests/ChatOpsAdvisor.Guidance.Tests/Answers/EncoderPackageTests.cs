using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Embedding;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatOpsAdvisor.Guidance.Tests.Answers;

/// <summary>The encoder is made on this machine, and is the one for which the table was learned.</summary>
public sealed class EncoderPackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("encoder-").FullName;

    [Fact]
    public void It_is_made_where_none_is_kept_and_made_again_where_what_is_kept_is_damaged()
    {
        var path = EncoderPackage.Kept(folder);
        var made = File.ReadAllBytes(path);
        Assert.InRange(made.Length, 20_000_000, 25_000_000);
        File.WriteAllBytes(path, made[..^1]);
        Assert.Equal(path, EncoderPackage.Kept(folder));
        Assert.Equal(made.Length, new FileInfo(path).Length);
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public void A_field_that_is_not_understood_is_written_as_it_was_read()
    {
        byte[] message = [0x08, 0x96, 0x01, 0x12, 0x03, 1, 2, 3, 0x98, 0x06, 0x07];
        Assert.Equal(message, Wire.Write(Wire.Read(message)));
    }

    [Theory]
    [InlineData(0x12, 0x7F, 0x01)]
    [InlineData(0x08, 0x96)]
    [InlineData(0x0B)]
    public void What_is_cut_off_or_of_another_kind_is_refused(params int[] bytes) =>
        Assert.Throws<InvalidDataException>(() => Wire.Read(bytes.Select(one => (byte)one).ToArray()));

    [Fact]
    public void Without_an_encoder_the_words_alone_answer()
    {
        var blocked = Path.Combine(folder, "a-file");
        File.WriteAllText(blocked, "");
        using var meanings = new Meanings(blocked, NullLogger<Meanings>.Instance);
        Assert.NotNull(new AnswerFinder(new LearnedTables(Finder.Folder, meanings, NullLogger<LearnedTables>.Instance), meanings).Find(Packs.Shipped.Pack, "bail conds?"));
    }

    public static TheoryData<Exception> NoEncoder => [new DllNotFoundException(), new TypeInitializationException("NativeMethods", null), new BadImageFormatException(), new EntryPointNotFoundException(), new IOException()];

    [Theory, MemberData(nameof(NoEncoder))]
    public void A_machine_that_the_encoder_does_not_fit_costs_nobody_the_turn(Exception fault)
    {
        using var meanings = new Meanings(() => throw fault, NullLogger<Meanings>.Instance);
        Assert.All(meanings.Of("bail conds?"), part => Assert.Equal(0, part));
        Assert.Equal(fault, Record.Exception(() => meanings.Surely("bail conds?")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
