using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>
/// One line for each happening, so that a restarted Development host still has the conversations that the bot's own
/// database speaks of. It is a convenience of the stand-in for Teams, not the record.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly StreamWriter _lines;

    private Journal(string path)
    {
        _lines = new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
    }

    public static Journal Reopen(string path, Tenant tenant, ActivityIds ids)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (File.Exists(path))
        {
            Replay(path, tenant, ids);
        }

        // Only how things stand is carried over: yesterday's hundred edits of a card are one line today.
        var fresh = path + ".new";
        File.Delete(fresh);
        using (var journal = new Journal(fresh))
        {
            foreach (var (feed, botIsIn) in tenant.Seats)
            {
                journal.WriteSeat(feed, botIsIn);
            }

            foreach (var feed in tenant.Feeds)
            {
                journal.Write(new FeedEvent(Happening.Added, feed.Id, feed.Now()));
            }
        }

        File.Move(fresh, path, overwrite: true);
        return new Journal(path);
    }

    public void Write(FeedEvent happening)
    {
        if (happening.What is Happening.Typing)
        {
            return;
        }

        foreach (var activity in happening.Activities)
        {
            WriteLine(new JsonObject { ["feed"] = happening.FeedId, ["is"] = activity.Envelope() });
        }
    }

    public void WriteSeat(string feedId, bool botIsIn) =>
        WriteLine(new JsonObject { ["feed"] = feedId, ["botIsIn"] = botIsIn });

    public void Dispose() => _lines.Dispose();

    private void WriteLine(JsonObject line)
    {
        lock (_gate)
        {
            _lines.WriteLine(line.ToJsonString());
        }
    }

    private static void Replay(string path, Tenant tenant, ActivityIds ids)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (Parse(line) is not { } entry)
            {
                return; // the line that a crash cut short is the last one
            }

            var feed = (string)entry["feed"]!;
            if (entry["botIsIn"] is { } botIsIn)
            {
                tenant.Seat(feed, (bool)botIsIn);
            }
            else if (tenant.Find(feed) is { } place && entry["is"] is JsonObject it)
            {
                var activity = new StoredActivity(
                    (string)it["id"]!, (string)it["conversation"]!, (bool)it["fromBot"]!, it["activity"]?.ToJsonString());
                ids.NotBefore(activity.Id);
                place.Feed.Add(activity);
            }
        }
    }

    private static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
