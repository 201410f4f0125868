using System.Collections.Concurrent;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Tests.Shared;

namespace ChatOpsAdvisor.Tests.Conversations.Golden;

/// <summary>A story after it was played on the real host. Each is played once a run, whichever test asks for it first.</summary>
/// <param name="Written">The file as it stands.</param>
/// <param name="Whole">The file as it would be written now.</param>
/// <param name="Fired">The triggers that fired in it, read from the record that the host kept.</param>
/// <param name="NotShown">What the story says somebody must have seen, and nobody saw.</param>
internal sealed record PlayedStory(string Path, string Written, string Whole, IReadOnlyList<TriggerFired> Fired, IReadOnlyList<string> NotShown)
{
    private static readonly string Folder = System.IO.Path.Combine(Repository.Root, "tests", "conversations");

    private static readonly ConcurrentDictionary<string, Lazy<Task<PlayedStory>>> Plays = new(StringComparer.Ordinal);

    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*.conversation.md").Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static Task<PlayedStory> OfAsync(string file) => Plays.GetOrAdd(file, static name => new Lazy<Task<PlayedStory>>(() => PlayAsync(name))).Value;

    private static async Task<PlayedStory> PlayAsync(string file)
    {
        var path = System.IO.Path.Combine(Folder, file);
        var written = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var story = StoryFile.Read(written);
        var played = new List<string>();
        await using var stage = await Stage.BeginAsync(story);
        foreach (var (line, act) in story.Lines)
        {
            played.Add(line);
            if (act is null) continue;
            var fresh = await stage.PlayAsync(act);
            played.Add("");
            played.AddRange(fresh.Count == 0 ? ["> (nothing is seen)"] : fresh);
        }

        // Without the marks by which a card's words stand out.
        var seen = string.Join('\n', played.Where(line => line.StartsWith('>'))).Replace("__", "", StringComparison.Ordinal);
        return new PlayedStory(path, written, string.Join('\n', played) + "\n", await stage.FiredAsync(), [.. story.Shows.Where(one => !seen.Contains(one, StringComparison.Ordinal))]);
    }
}
