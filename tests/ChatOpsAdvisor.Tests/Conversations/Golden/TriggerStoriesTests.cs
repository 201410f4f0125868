using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Guidance.Packs;
using ChatOpsAdvisor.Tests.Shared;

namespace ChatOpsAdvisor.Tests.Conversations.Golden;

/// <summary>Every trigger of the shipped pack has a story in which it fires, so that somebody has read what officer and inspector then see.</summary>
[Collection("stories")]
public sealed class TriggerStoriesTests
{
    /// <summary>By answers, unless the pack knows it by words alone.</summary>
    [Fact]
    public async Task Every_trigger_fires_in_a_story()
    {
        var rules = new PackShelf(Path.Combine(Repository.Root, "guidance", "ocag-v11"), archive: null, []).Current.Triggers;
        var fired = new List<TriggerFired>();
        foreach (var file in PlayedStory.Files) fired.AddRange((await PlayedStory.OfAsync(file)).Fired);

        var untold = rules.Where(rule => !fired.Exists(one => one.Trigger == rule.Id && (rule.ByWordsOnly || one.Said is null))).Select(rule => rule.Id).ToList();
        Assert.True(untold.Count == 0, $"No story of tests/conversations fires: {string.Join(", ", untold)}");
        Assert.NotEmpty(rules);
    }
}
