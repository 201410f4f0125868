using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>
/// The built host, killed and started again while people talk to it. Thirty conversations follow one another on one
/// database; in each the host is killed at least once, so that there are as many starts as kills and no more.
/// </summary>
public sealed class CrashTests
{
    private const int Runs = 30;

    [Fact]
    public async Task A_host_that_is_killed_at_any_point_loses_no_answer_and_no_alert_and_doubles_no_line()
    {
        var seed = Environment.GetEnvironmentVariable("CRASH_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine($"CRASH_SEED={seed} draws these kills again.");
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("advisor-crash-");
        // Left where it is when the test fails, to be looked at.
        var database = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "advisor.db") }.ToString();

        await using var channel = await StubChannel.StartAsync();
        await using var keeper = new Keeper(channel, () => AdvisorProcess.Launch(
            $"--ConnectionStrings:Advisor={database}",
            $"--Alerts:Areas:0:Name={AtScene.Area}", $"--Alerts:Areas:0:ChannelId={Talk.DutyChannel}", $"--Alerts:Areas:0:Desk={AtScene.Area} control room"));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        keeper.Start();

        var talks = new List<Talk>();
        for (var run = 0; run < Runs; run++)
        {
            var point = KillPoint.Of(run, random);
            output.WriteLine($"{run}: {point}");
            var talk = new Talk(run, channel, keeper, http);
            await talk.PlayAsync(new Killer(point, channel, keeper));
            talks.Add(talk);
        }

        await EmptyAsync(keeper, http);
        await keeper.EndAsync();

        await using (var aftermath = new Aftermath(database, channel))
        {
            foreach (var talk in talks) await aftermath.AssertWholeAsync(talk);
            await aftermath.AssertNothingElseAsync(Runs);
            output.WriteLine($"{Runs} conversations, {keeper.Kills} kills, {keeper.Lives} lives, {channel.All().Count} requests.");
            output.WriteLine($"{aftermath.Repeats} requests in flight at a kill were made again, {aftermath.SeenTwice} of them seen twice.");
        }

        Assert.True(keeper.Kills >= Runs);
        folder.Delete(recursive: true);
    }

    /// <summary>What has reached the channel is settled a moment later; /health says when.</summary>
    private static async Task EmptyAsync(Keeper keeper, HttpClient http)
    {
        var (address, _) = await keeper.UpAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while ((int?)(await http.GetFromJsonAsync<JsonObject>(new Uri(address, "/health"), patience.Token))!["waiting"] is not 0) await Task.Yield();
    }
}
