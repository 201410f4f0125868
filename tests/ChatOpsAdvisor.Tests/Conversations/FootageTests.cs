using System.Text;

namespace ChatOpsAdvisor.Tests.Conversations;

/// <summary>A link to footage is refused, and afterwards it is nowhere: not in the database's files, not in the log.</summary>
public sealed class FootageTests
{
    private const string Secret = "f00tage5ecret";

    [Fact]
    public async Task A_link_reaches_neither_the_database_nor_the_log()
    {
        await using var night = await Night.BeginAsync();
        var stop = TestContext.Current.CancellationToken;
        await using (var chat = await night.People.OpenAsync("PC Example", stop))
        {
            Assert.Equal(200, (await chat.SayAsync($"they put it on https://www.example.invalid/{Secret} just now", cancellation: stop)).Status);
            await chat.NextAsync(message => message.Text?.Contains("kept nothing of it", StringComparison.Ordinal) == true, stop);
            Assert.Equal(200, (await chat.PostValueAsync(new System.Text.Json.Nodes.JsonObject { ["verb"] = "attempt-log", ["text"] = $"youtu.be/{Secret}" }, null, stop)).Status);
        }

        Assert.Contains(Files(night), file => Holds(file, "link removed"));
        Assert.DoesNotContain(Files(night), file => Holds(file, Secret));
        Assert.DoesNotContain(night.Log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
    }

    // The local channel's own journal stands for Teams, which keeps what people write there; it is not the product's.
    private static IEnumerable<string> Files(Night night) => Directory.EnumerateFiles(night.Folder).Where(file => Path.GetFileName(file) is { } name && name.Contains(".db", StringComparison.Ordinal) && !name.EndsWith(".claim", StringComparison.Ordinal));

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }
}
