namespace ChatOpsAdvisor.Tests.Conversations.Golden;

/// <summary>Every story of <c>tests/conversations</c>, played on the real host: what anybody sees is what the file says.</summary>
[Collection("stories")]
public sealed class GoldenConversationTests
{
    public static TheoryData<string> Stories => [.. PlayedStory.Files];

    [Theory, MemberData(nameof(Stories))]
    public async Task A_story_goes_as_it_is_written(string file)
    {
        var story = await PlayedStory.OfAsync(file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(story.Path, story.Whole, TestContext.Current.CancellationToken);
        else Assert.Equal(story.Written.ReplaceLineEndings("\n"), story.Whole);
        Assert.Equal([], story.NotShown);
    }
}
