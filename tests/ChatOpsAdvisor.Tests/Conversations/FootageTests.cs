using System.Text;
using ChatOpsAdvisor.LocalChannel;

namespace ChatOpsAdvisor.Tests.Conversations;

/// <summary>Footage is refused, and afterwards nothing of it is anywhere: not in the database's files, not in the log.</summary>
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

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_picture_or_a_video_reaches_neither_the_database_nor_the_log(bool video, bool inGroup)
    {
        await using var night = await Night.BeginAsync();
        var stop = TestContext.Current.CancellationToken;
        var group = LocalTown.Default.Groups[0];
        await using (var chat = inGroup ? await LocalChat.OpenAsync(night.Http, group.ChatId, group.Members[0], stop) : await night.People.OpenAsync("PC Example", stop))
        {
            Assert.Equal(200, (await chat.SendAsync([Footage.Of($"{Secret}.bin", video)], "just look at this", stop)).Status);
            await chat.NextAsync(message => message.Text?.Contains("kept nothing of it", StringComparison.Ordinal) == true, stop);
        }

        Assert.Contains(Files(night), file => Holds(file, "just look at this"));
        Assert.DoesNotContain(Files(night), file => Holds(file, Secret) || Holds(file, Footage.Address));
        Assert.DoesNotContain(night.Log.Lines, line => line.Contains(Secret, StringComparison.Ordinal) || line.Contains(Footage.Address, StringComparison.Ordinal));
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
