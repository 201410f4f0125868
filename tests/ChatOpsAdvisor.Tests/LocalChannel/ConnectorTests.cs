using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.LocalChannel;

namespace ChatOpsAdvisor.Tests.LocalChannel;

public sealed class ConnectorTests
{
    private static readonly LocalPerson _officer = LocalTown.Default.Find("PC Example")!;
    private static readonly LocalTeam _northshire = LocalTown.Default.Teams[0];

    [Fact]
    public async Task A_message_gets_an_id_greater_than_the_one_before()
    {
        await using var host = await LocalHost.StartAsync();
        var first = await PostAsync(host, Activities(_northshire.DutyChannelId), Text("one"));
        var second = await PostAsync(host, Activities(_northshire.DutyChannelId), Text("two"));

        Assert.Equal(HttpStatusCode.Created, first.Status);
        Assert.True(long.Parse(Id(second), null) > long.Parse(Id(first), null));
    }

    [Fact]
    public async Task A_post_to_a_bare_channel_opens_a_thread_and_a_reply_goes_into_it()
    {
        await using var host = await LocalHost.StartAsync();
        await using var inspector = await host.Client.OpenChannelAsync("Insp Sample", "Northshire");
        var root = Id(await PostAsync(host, Activities(_northshire.DutyChannelId), Text("root")));
        await PostAsync(host, $"{Activities(_northshire.DutyChannelId)}/{root}", Text("by the reply endpoint"));
        await PostAsync(host, Activities($"{_northshire.DutyChannelId};messageid={root}"), Text("by the thread's id"));

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal($"{_northshire.DutyChannelId};messageid={root}", (await inspector.NextAsync()).Conversation);
        }
    }

    [Fact]
    public async Task An_update_and_a_deletion_keep_the_id_and_a_person_sees_both()
    {
        await using var host = await LocalHost.StartAsync();
        await using var inspector = await host.Client.OpenChannelAsync("Insp Sample", "Northshire");
        var id = Id(await PostAsync(host, Activities(_northshire.DutyChannelId), Text("first")));
        var thread = $"{Activities($"{_northshire.DutyChannelId};messageid={id}")}/{id}";

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(host, HttpMethod.Put, thread, Text("second"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(host, HttpMethod.Delete, thread, null)).Status);
        Assert.Equal("first", (await inspector.NextAsync()).Text);
        Assert.Equal("second", (await inspector.NextAsync()).Text);
        Assert.Equal((LocalChange.Deleted, id), await inspector.NextAsync() is var gone ? (gone.Change, gone.Id) : default);
        await Refused(host, HttpMethod.Put, thread, Text("third"), 404, "ActivityNotFoundInConversation");
    }

    [Fact]
    public async Task What_Teams_refuses_is_refused_with_its_codes()
    {
        await using var host = await LocalHost.StartAsync();
        await Refused(host, HttpMethod.Post, Activities("a:nobody"), Text("x"), 404, "ConversationNotFound");
        await Refused(host, HttpMethod.Post, Activities($"{_northshire.DutyChannelId};messageid=1"), Text("x"), 404, "ConversationNotFound");
        await Refused(host, HttpMethod.Put, $"{Activities(_northshire.DutyChannelId)}/1", Text("x"), 404, "ActivityNotFoundInConversation");
        await Refused(host, HttpMethod.Post, Activities(_officer.ChatId), Text("x"), 403, "BotNotInConversationRoster");
        await Refused(host, HttpMethod.Post, Activities(_northshire.DutyChannelId), [], 400, "BadSyntax");
        await Refused(host, HttpMethod.Post, Activities(_northshire.DutyChannelId), new JsonObject { ["type"] = "message" }, 400, "BadSyntax");
        await Refused(host, HttpMethod.Post, Activities(_northshire.DutyChannelId), Text(new string('x', 60_000)), 413, "MessageSizeTooBig");
        await Refused(host, HttpMethod.Get, "v3/teams/19:none@thread.tacv2", null, 404, "ConversationNotFound");
    }

    [Fact]
    public async Task A_bot_cannot_edit_what_a_person_said()
    {
        await using var host = await LocalHost.StartAsync();
        await using var officer = await host.Client.OpenAsync("PC Example");
        var said = await officer.SayAsync("hello");
        await Refused(host, HttpMethod.Put, $"{Activities(_officer.ChatId)}/{said.Id}", Text("x"), 404, "ActivityNotFoundInConversation");
    }

    [Fact]
    public async Task A_personal_chat_is_created_for_exactly_one_member_who_has_the_app_and_always_the_same()
    {
        await using var host = await LocalHost.StartAsync();
        await Refused(host, HttpMethod.Post, "v3/conversations", Chat(_officer.Id), 403, "ForbiddenOperationException");
        await using var officer = await host.Client.OpenAsync("PC Example");

        Assert.Equal(_officer.ChatId, Id(await PostAsync(host, "v3/conversations", Chat(_officer.Id))));
        Assert.Equal(_officer.ChatId, Id(await PostAsync(host, "v3/conversations", Chat(_officer.ObjectId))));
        await Refused(host, HttpMethod.Post, "v3/conversations", Chat(_officer.Id, "29:other"), 400, "BadSyntax");
        var noTenant = Chat(_officer.Id);
        noTenant.Remove("tenantId");
        await Refused(host, HttpMethod.Post, "v3/conversations", noTenant, 400, "BadSyntax");
    }

    [Fact]
    public async Task A_channel_thread_is_created_with_its_first_message()
    {
        await using var host = await LocalHost.StartAsync();
        var parameters = new JsonObject
        {
            ["isGroup"] = true,
            ["tenantId"] = LocalTown.Default.TenantId,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = _northshire.DutyChannelId } },
        };
        await Refused(host, HttpMethod.Post, "v3/conversations", parameters, 400, "BadSyntax");
        parameters["activity"] = Text("root");
        var created = (await PostAsync(host, "v3/conversations", parameters)).Body!;

        Assert.Equal($"{_northshire.DutyChannelId};messageid={created["activityId"]}", (string?)created["id"]);
        Assert.Equal($"{host.Root}local/", (string?)created["serviceUrl"]);
    }

    [Fact]
    public async Task Members_are_found_by_every_id_and_come_in_pages()
    {
        var inspectors = Enumerable.Range(1, 120).Select(n => new LocalPerson($"insp-{n}", $"Insp {n}", LocalRole.Inspector)).ToArray();
        await using var host = await LocalHost.StartAsync(options => options.Town = new LocalTown(inspectors, [_northshire]));
        var members = $"v3/conversations/{Uri.EscapeDataString(_northshire.DutyChannelId)}";

        Assert.Equal(120, (await SendAsync(host, HttpMethod.Get, $"{members}/members", null)).Body!.AsArray().Count);
        foreach (var by in new[] { inspectors[7].Id, inspectors[7].ObjectId, inspectors[7].Address })
        {
            Assert.Equal("Insp 8", (string?)(await SendAsync(host, HttpMethod.Get, $"{members}/members/{Uri.EscapeDataString(by)}", null)).Body!["name"]);
        }

        await Refused(host, HttpMethod.Get, $"{members}/members/29:none", null, 404, "MemberNotFoundInConversation");
        var seen = new List<string>();
        var token = "";
        do
        {
            // Teams gives at least 50, whatever one asks for.
            var page = (await SendAsync(host, HttpMethod.Get, $"{members}/pagedmembers?pageSize=1&continuationToken={token}", null)).Body!;
            seen.AddRange(page["members"]!.AsArray().Select(member => (string)member!["id"]!));
            token = (string?)page["continuationToken"];
        }
        while (token is not null);
        Assert.Equal(inspectors.Select(person => person.Id), seen);
    }

    [Fact]
    public async Task A_team_tells_its_channels_and_General_has_no_name()
    {
        await using var host = await LocalHost.StartAsync();
        var team = $"v3/teams/{Uri.EscapeDataString(_northshire.Id)}";
        Assert.Equal("Northshire", (string?)(await SendAsync(host, HttpMethod.Get, team, null)).Body!["name"]);
        var channels = (await SendAsync(host, HttpMethod.Get, $"{team}/conversations", null)).Body!["conversations"]!.AsArray();
        Assert.Equal([null, "Duty inspector"], channels.Select(channel => (string?)channel!["name"]));
        Assert.Equal(_northshire.Id, (string?)channels[0]!["id"]);
    }

    [Fact]
    public async Task A_fault_answers_as_often_as_was_asked_and_covers_a_channels_threads()
    {
        await using var host = await LocalHost.StartAsync();
        var root = Id(await PostAsync(host, Activities(_northshire.DutyChannelId), Text("root")));
        var thread = Activities($"{_northshire.DutyChannelId};messageid={root}");
        await host.Client.SetFaultAsync(new LocalFault(_northshire.DutyChannelId, 429, Times: 2, RetryAfter: 7));

        for (var i = 0; i < 2; i++)
        {
            var answer = await PostAsync(host, thread, Text("x"));
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
            Assert.Equal("Throttled", (string?)answer.Body!["error"]!["code"]);
            Assert.Equal("7", answer.RetryAfter);
        }

        Assert.Equal(HttpStatusCode.Created, (await PostAsync(host, thread, Text("x"))).Status);
        await host.Client.SetFaultAsync(new LocalFault(null, 502));
        Assert.Equal(HttpStatusCode.BadGateway, (await PostAsync(host, thread, Text("x"))).Status);
        await host.Client.ClearFaultsAsync();
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(host, thread, Text("x"))).Status);
    }

    [Fact]
    public async Task A_late_fault_loses_the_answer_but_not_the_message()
    {
        await using var host = await LocalHost.StartAsync();
        await using var inspector = await host.Client.OpenChannelAsync("Insp Sample", "Northshire");
        await host.Client.SetFaultAsync(new LocalFault(_northshire.DutyChannelId, 504, Times: 1, Late: true));

        Assert.Equal(HttpStatusCode.GatewayTimeout, (await PostAsync(host, Activities(_northshire.DutyChannelId), Text("heard"))).Status);
        Assert.Equal("heard", (await inspector.NextAsync()).Text);
    }

    private static string Activities(string conversation) => $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities";

    private static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    private static JsonObject Chat(params string[] members) => new()
    {
        ["isGroup"] = false,
        ["members"] = new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]),
        ["tenantId"] = LocalTown.Default.TenantId,
    };

    private static string Id(Answer answer) => (string)answer.Body!["id"]!;

    private static Task<Answer> PostAsync(LocalHost host, string path, JsonObject body) => SendAsync(host, HttpMethod.Post, path, body);

    private static async Task<Answer> SendAsync(LocalHost host, HttpMethod method, string path, JsonObject? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(host.Root, "local/" + path)) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await host.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), response.Headers.RetryAfter?.ToString());
    }

    private static async Task Refused(LocalHost host, HttpMethod method, string path, JsonObject? body, int status, string code)
    {
        var answer = await SendAsync(host, method, path, body);
        Assert.Equal((status, code), ((int)answer.Status, (string?)answer.Body?["error"]?["code"]));
    }

    private sealed record Answer(HttpStatusCode Status, JsonNode? Body, string? RetryAfter);
}
