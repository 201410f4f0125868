using ChatOpsAdvisor.Tests.Shared;

namespace ChatOpsAdvisor.Tests.Conversations.Golden;

/// <summary>Every story of <c>tests/conversations</c>, played on the real host: what anybody sees is what the file says.</summary>
public sealed class GoldenConversationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "conversations");

    public static TheoryData<string> Stories => [.. Directory.EnumerateFiles(Folder, "*.conversation.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Stories))]
    public async Task A_story_goes_as_it_is_written(string file)
    {
        var path = Path.Combine(Folder, file);
        var written = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var story = StoryFile.Read(written);
        var played = new List<string>();
        await using (var stage = await Stage.BeginAsync(story))
        {
            foreach (var (line, act) in story.Lines)
            {
                played.Add(line);
                if (act is null) continue;
                var seen = await stage.PlayAsync(act);
                played.Add("");
                played.AddRange(seen.Count == 0 ? ["> (nothing is seen)"] : seen);
            }
        }

        var whole = string.Join('\n', played) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(path, whole, TestContext.Current.CancellationToken);
        else Assert.Equal(written.ReplaceLineEndings("\n"), whole);
    }
}
