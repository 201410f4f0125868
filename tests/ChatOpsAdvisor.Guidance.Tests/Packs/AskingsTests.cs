using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class AskingsTests
{
    private const string File = "askings/bank.tsv";

    [Fact]
    public void A_line_says_what_answers_and_what_is_asked()
    {
        using var small = new SmallPack().WithFile(File, """
            # by hand
            1.1	who is told
            1.1	 "who" do i tell, 'sarge' or # 2?
            1.3, 1.1, withheld 1.2, withheld	when do we nick him
            silent pensions	my pension
            front-page status	is it signed
            small-talk thanks	ta
            """);
        var reading = small.Read();
        Assert.Empty(reading.Faults);
        Assert.Equal(
            ["1.1 | | False |  |  |  | who is told; \"who\" do i tell, 'sarge' or # 2?", "1.3,1.1 | 1.2 | True |  |  |  | when do we nick him",
             " | | False | pensions |  |  | my pension", " | | False |  | status |  | is it signed", " | | False |  |  | thanks | ta"],
            reading.Pack!.Askings.Select(Said));
    }

    [Theory]
    [InlineData("1.9", "is answered by 1.9, which is no paragraph of this pack")]
    [InlineData("1.2", "is answered by 1.2, whose text is withheld: write withheld 1.2")]
    [InlineData("withheld 1.1", "is about withheld text of 1.1, which has none")]
    [InlineData("1.1, silent pensions", "must be about exactly one of: paragraphs and withheld text, silent, front-page, small-talk")]
    [InlineData("silent pensions, small-talk thanks", "must be about exactly one of: paragraphs and withheld text, silent, front-page, small-talk")]
    [InlineData("silent", "needs one topic behind silent, made of letters, digits, dots and dashes")]
    [InlineData("silent pay, silent leave", "needs one topic behind silent, made of letters, digits, dots and dashes")]
    [InlineData("front-page who signed", "needs one topic behind front-page, made of letters, digits, dots and dashes")]
    [InlineData(",", "must be about exactly one of: paragraphs and withheld text, silent, front-page, small-talk")]
    [InlineData("Silent pensions", "is answered by Silent pensions, which is no paragraph of this pack")]
    public void What_answers_nothing_is_refused_by_file_and_line(string about, string fault)
    {
        using var small = new SmallPack().WithFile(File, $"1.1\twho is told\n{about}\tand this\n");
        var reading = small.Read();
        Assert.Null(reading.Pack);
        Assert.Contains($"{File}:2: '{about}' {fault}", reading.Faults.Select(one => one.ToString()));
    }

    [Fact]
    public void Letters_that_are_not_UTF8_are_refused()
    {
        using var small = new SmallPack().WithFile(File, "1.1\twho is told\n");
        System.IO.File.WriteAllBytes(Path.Combine(small.Write().Folder, File), [.. "1.1\tcaf"u8, 0xE9, .. " owner\n"u8]);
        Assert.Equal($"{File}:1: has a letter that is not UTF-8", PackReader.Read(small.Folder, []).Faults[0].ToString());
    }

    private static string Said(AskingGroup group) =>
        $"{string.Join(',', group.Paragraphs)} | {string.Join(',', group.Withheld)}{(group.Withheld.Count > 0 ? " " : "")}| {group.WithheldUnnumbered} | {group.Silent} | {group.FrontPage} | {group.SmallTalk} | {string.Join("; ", group.Said)}";
}
