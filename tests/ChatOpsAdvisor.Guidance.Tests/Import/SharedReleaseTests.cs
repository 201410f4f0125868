using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Import;
using ChatOpsAdvisor.Guidance.Tests.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Import;

/// <summary>The public release itself, where it lies beside this checkout: nothing missed, nothing invented.</summary>
public class SharedReleaseTests
{
    private const string Release = "national-guidance-v11-foi-release.md";

    [Fact]
    public void All_sixty_five_paragraphs_are_found_with_the_extent_that_the_pack_knows()
    {
        var read = Read();
        Assert.Equal(Shipped.Pack.Paragraphs.Select(one => $"{one.Id} {one.Withheld}"), read.Paragraphs.Select(one => $"{one.Paragraph} {one.Withheld}"));
        Assert.Equal(13, read.Paragraphs.Count(one => one.Withheld == Withheld.Full));
        Assert.Equal(["1.1", "1.3", "5.2.2"], read.Paragraphs.Where(one => one.Withheld == Withheld.Part).Select(one => one.Paragraph));
    }

    [Fact]
    public void Everything_matches_and_nothing_is_invented()
    {
        var read = Read();
        Assert.Empty(read.Missing);
        Assert.Empty(read.Empty);
        Assert.Empty(read.Strangers);
        Assert.Empty(read.Repeated);
    }

    [Fact]
    public void Twenty_marks_are_nineteen_places_of_which_three_have_no_number()
    {
        var read = Read();
        Assert.Equal((20, 19), (read.Marks, read.Spots));
        Assert.Equal(["line 97"], read.OutsideMarks);
        Assert.Equal(["2.11 Part", "5.1.9 Full"], read.Unnumbered.Where(one => one.Withheld != Withheld.No).Select(one => $"{one.After} {one.Withheld}"));
    }

    [Fact]
    public void Each_paragraph_begins_in_the_line_in_which_it_stands()
    {
        var lines = File.ReadAllLines(Repository.Reference(Release));
        Assert.All(Read().Places, place => Assert.Contains(place.Key, lines[int.Parse(place.Value["line ".Length..], System.Globalization.CultureInfo.InvariantCulture) - 1]));
    }

    [Fact]
    public void Sentences_that_a_page_break_cut_are_whole_again()
    {
        var read = Read();
        Assert.Contains("if it could be demonstrated that", Text(read, "3.7"));
        Assert.Contains("and further searches should", Text(read, "5.1.10"));
        Assert.Contains("a priority to locate and arrest", Text(read, "5.3.2"));
        Assert.All(["3.7", "5.1.10", "5.3.2"], id => Assert.DoesNotContain('\n', Text(read, id)));
    }

    [Fact]
    public void Text_without_a_number_goes_to_the_paragraph_before_it()
    {
        var read = Read();
        Assert.Equal(9, Text(read, "5.1.3").Split('\n').Length);
        Assert.Equal(5, Text(read, "1.2").Split('\n').Length);
        Assert.Contains("\nS.13 ", Text(read, "5.2.2"));
        Assert.Equal(2, Text(read, "7.7").Split("www.").Length - 1);
        Assert.StartsWith("following guidance", read.Unnumbered.Single(one => one.After == "2.11").Text.Replace("S31(1)(a)(b) ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_the_letter_the_front_sheet_the_contents_and_the_appendix_gets_in()
    {
        var read = Read();
        var all = string.Join('\n', read.Paragraphs.Select(one => one.Text).Concat(read.Unnumbered.Select(one => one.Text)));
        Assert.All(["Freedom of Information", "Refusal Notice", "12,227", "Balancing", "Subject to agreement", "GPMS", "Government Protective", "Signposting"], words => Assert.DoesNotContain(words, all));
        Assert.Equal("1", Assert.Single(read.Unnumbered, one => one.After is null).Section);
    }

    [Fact]
    public void Every_word_of_the_numbered_part_is_kept_once_and_in_order()
    {
        var source = File.ReadAllText(Repository.Reference(Release));
        var body = source[source.IndexOf("## 1. INTRODUCTION", StringComparison.Ordinal)..];
        var read = Read();
        var kept = read.Paragraphs.Sum(one => Words(one.Text).Length) + read.Unnumbered.Sum(one => Words(one.Text).Length);
        var marks = read.Paragraphs.Count(one => one.Withheld == Withheld.Full) + read.Unnumbered.Count(one => one.Withheld == Withheld.Full);
        // What goes: the numbers, the headings, and the second half of each Markdown link.
        var headings = body.Split('\n').Where(line => Shipped.Pack.Paragraphs.All(one => !line.TrimStart('#', '*', '-', ' ').StartsWith(one.Id + " ", StringComparison.Ordinal)))
            .Where(line => char.IsAsciiDigit(line.TrimStart('#', '*', ' ').FirstOrDefault())).Sum(line => Words(line).Length);
        var links = Words("http://www.lucyfaithfull.org.uk").Length * 2;
        var numbers = read.Paragraphs.Sum(one => Words(one.Paragraph).Length);
        Assert.Equal(Words(body).Length, kept + (marks * Words("S31(1)(a)(b)").Length) + headings + links + numbers);
    }

    private static string[] Words(string text) => [.. System.Text.RegularExpressions.Regex.Matches(text, "[A-Za-z0-9]+").Select(match => match.Value)];

    private static string Text(Recognition read, string id) => read.Paragraphs.Single(one => one.Paragraph == id).Text;

    private static Recognition Read()
    {
        var document = DocumentReader.Read(Repository.Reference(Release));
        Assert.Null(document.Refusal);
        return RecogniseParagraphs.From(document.Blocks, Shipped.Pack);
    }
}
