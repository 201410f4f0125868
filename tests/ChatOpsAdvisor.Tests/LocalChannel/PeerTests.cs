using System.Diagnostics;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.LocalChannel;

namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>Microsoft's JavaScript connector client, which knows nothing of us, against the local channel.</summary>
public sealed class PeerTests
{
    [Fact]
    public async Task Microsofts_connector_client_does_everything_it_can_do_in_Teams()
    {
        await using var host = await LocalHost.StartAsync();
        await using var officer = await host.Client.OpenAsync("PC Example");
        await using var inspector = await host.Client.OpenChannelAsync("Insp Sample", "Northshire");
        var town = LocalTown.Default;

        var told = await RunAsync(new JsonObject
        {
            ["serviceUrl"] = $"{host.Root}local/",
            ["chat"] = officer.Conversation,
            ["member"] = town.Find("PC Example")!.Id,
            ["team"] = town.Teams[0].Id,
            ["channel"] = inspector.Conversation,
            ["tenant"] = town.TenantId,
        });

        Assert.Equal(town.Find("PC Example")!.ChatId, (string?)told["created"]!["id"]);
        Assert.Equal($"{inspector.Conversation};messageid={told["thread"]!["activityId"]}", (string?)told["thread"]!["id"]);
        Assert.Equal(["PC Example"], Names(told["members"]!));
        Assert.Equal(["Insp Sample", "Insp Example"], Names(told["paged"]!));
        Assert.Equal("Northshire", (string?)told["team"]!["name"]);
        Assert.Equal(2, told["channels"]!.AsArray().Count);
        Assert.Equal("404 ConversationNotFound", (string?)told["refused"]);

        Assert.Equal("sent, then updated", officer.Messages.Single(message => message.Id == (string?)told["sent"]).Text);
        Assert.Equal((string?)told["sent"], (string?)officer.Messages.Single(message => message.Id == (string?)told["replied"]).Activity!["replyToId"]);
        Assert.Equal(LocalChange.Deleted, officer.Messages.Single(message => message.Id == (string?)told["deleted"]).Change);
        Assert.Equal((string?)told["thread"]!["id"], inspector.Messages[^1].Conversation);
    }

    private static IEnumerable<string> Names(JsonNode members) => members.AsArray().Select(member => (string)member!["name"]!);

    private static async Task<JsonNode> RunAsync(JsonObject input)
    {
        var peers = Path.Combine(TestBundles.Repository, "tests", "peers");
        using var process = Process.Start(new ProcessStartInfo("node", ["connector-client.js", input.ToJsonString()])
        {
            WorkingDirectory = peers,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var faults = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"Is \"npm ci --ignore-scripts\" done in tests/peers? {await faults}");
        return JsonNode.Parse(await output)!;
    }
}
