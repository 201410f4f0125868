using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Words = ChatOpsAdvisor.Domain.Dialogs.Commands;

namespace ChatOpsAdvisor.House.Tests;

/// <summary>What the shipped manifest says, and its icons.</summary>
public class ManifestTests
{
    /// <summary>One line of help may name two words, "pause, resume"; Teams types a title as it stands, so that each is a command of its own.</summary>
    [Fact]
    public void The_command_list_names_commands_of_help_in_their_order_and_no_more_than_Teams_shows()
    {
        var help = Words.Help.SelectMany(line => line.Split(" – ")[0].Split(", ")).ToList();
        var listed = List().Select(command => (string)command!["title"]!).ToList();
        Assert.Equal(help.Where(listed.Contains), listed);
        Assert.InRange(listed.Count, 5, 10);
    }

    /// <summary>Of two words in one line of help the first has its description.</summary>
    [Fact]
    public void The_command_list_says_of_a_command_what_help_says()
    {
        var help = Words.Help.ToDictionary(line => line.Split(" – ")[0].Split(", ")[0], line => line.Split(" – ")[1]);
        Assert.All(List().Where(command => help.ContainsKey((string)command!["title"]!)), command => Assert.Equal(help[(string)command!["title"]!], (string?)command!["description"]));
    }

    [Fact]
    public void Every_title_is_understood_when_it_is_typed() => Assert.All(List(), command => Assert.NotNull(Words.Read((string)command!["title"]!)));

    [Fact]
    public void Officers_groups_and_teams_can_have_the_bot_and_it_takes_no_files()
    {
        var bot = ManifestSample.Manifest()["bots"]!.AsArray().Single()!;
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => (string?)scope));
        Assert.Equal(["personal", "team", "groupChat"], bot["commandLists"]!.AsArray().Single()!["scopes"]!.AsArray().Select(scope => (string?)scope));
        Assert.False((bool)bot["supportsFiles"]!);
        Assert.False((bool)bot["isNotificationOnly"]!);
    }

    [Theory]
    [InlineData("vigilante")]
    [InlineData("hunter")]
    [InlineData("paedophile")]
    public void A_name_that_nobody_should_be_given_does_not_occur(string word) =>
        Assert.DoesNotContain(word, File.ReadAllText(Path.Combine(ManifestSample.Folder, "manifest.json")), StringComparison.OrdinalIgnoreCase);

    /// <summary>Teams asks for exactly these; the outline needs an alpha channel (colour type 6) to be transparent.</summary>
    [Theory]
    [InlineData("color.png", 192, 2)]
    [InlineData("outline.png", 32, 6)]
    public void The_icons_have_the_right_size(string name, int size, byte colourType)
    {
        var png = File.ReadAllBytes(Path.Combine(ManifestSample.Folder, name));
        Assert.Equal("IHDR"u8, png.AsSpan(12, 4));
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Equal(colourType, png[25]);
    }

    private static JsonArray List() => ManifestSample.Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
}
