using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>What the page, the demo and the tests call: be a person, and watch a conversation.</summary>
internal static class ClientRoutes
{
    public static void MapClients(this IEndpointRouteBuilder local)
    {
        var api = local.MapGroup("/api");
        api.MapGet("/town", Town);
        api.MapGet("/conversations", (Tenant tenant) => Results.Json(tenant.Feeds.Select(feed => new
        {
            id = feed.Id,
            type = feed.Type,
            botIsIn = tenant.BotIsIn(feed),
            activities = feed.Now().Count,
        })));
        api.MapGet("/conversations/{c}/activities", (string c, Tenant tenant) => tenant.Find(c) is { } place
            ? Results.Json(place.Feed.Now().Where(a => place.Root is null || a.ConversationId == c).Select(a => a.Envelope()))
            : Results.NotFound());
        api.MapGet("/conversations/{c}/stream", (string c, Tenant tenant, IHostApplicationLifetime host, HttpContext http) =>
            Stream([c], tenant, host, http));
        // One connection for several conversations: a browser allows only six to a host, for all its tabs together.
        api.MapGet("/stream", (string[] c, Tenant tenant, IHostApplicationLifetime host, HttpContext http) =>
            Stream(c, tenant, host, http));

        api.MapPost("/conversations/{c}/activities", SayAsync);
        api.MapPost("/conversations/{c}/open", (string c, HttpContext http, Tenant tenant, PersonWrites people) =>
            AsPersonAsync(c, http, tenant, async (person, place, body) =>
                Answered(await people.OpenAsync(person, place.Feed, body["again"] is JsonValue again && again.TryGetValue<bool>(out var yes) && yes, http.RequestAborted))));
        api.MapPost("/conversations/{c}/remove", (string c, HttpContext http, Tenant tenant, PersonWrites people) =>
            AsPersonAsync(c, http, tenant, async (person, place, _) => Answered(await people.RemoveAsync(person, place.Feed, http.RequestAborted))));
        api.MapPost("/conversations/{c}/redeliver", (string c, HttpContext http, Tenant tenant, PersonWrites people) =>
            AsPersonAsync(c, http, tenant, async (person, _, _) => people.Redeliver(person, http.RequestAborted) is { } sent
                ? Answered(await sent)
                : Results.NotFound()));

        api.MapPut("/faults", (LocalFault fault, Faults faults) =>
        {
            faults.Set(fault);
            return Results.NoContent();
        });
        api.MapDelete("/faults", (Faults faults) =>
        {
            faults.Clear();
            return Results.NoContent();
        });
    }

    private static IResult Town(Tenant tenant, IOptions<LocalChannelOptions> options) => Results.Json(new
    {
        epoch = tenant.Epoch,
        bot = new { id = options.Value.BotId, name = options.Value.BotName },
        tenantId = tenant.Town.TenantId,
        people = tenant.Town.People.Select(person => new
        {
            key = person.Key,
            id = person.Id,
            name = person.Name,
            role = person.Role is LocalRole.Officer ? "officer" : "inspector",
            chat = person.ChatId,
        }),
        areas = tenant.Town.Teams.Select(team => new
        {
            name = team.Name,
            team = team.Id,
            channel = team.DutyChannelId,
            channelName = LocalTeam.DutyChannelName,
        }),
    });

    private static Task<IResult> SayAsync(string c, HttpContext http, Tenant tenant, PersonWrites people) =>
        AsPersonAsync(c, http, tenant, async (person, place, body) =>
        {
            var says = new PersonSays(
                body.Word("type") ?? "message", body.Word("text"), body["value"], body.Word("name"), body.Word("replyToId"), body.Word("clientActivityId"))
            {
                Attachments = body["attachments"] as JsonArray ?? [],
            };
            var (id, answer) = await people.SayAsync(person, place, says, http.RequestAborted);
            return Results.Json(new { id, status = answer.Status, body = answer.Body });
        });

    private static async Task<IResult> AsPersonAsync(
        string conversationId, HttpContext http, Tenant tenant, Func<LocalPerson, Place, JsonObject, Task<IResult>> act)
    {
        if (await http.Request.ReadObjectAsync() is not { } body || body.Word("person") is not { } who)
        {
            return Results.BadRequest(new { error = "The body is an object that names a person." });
        }

        if (tenant.Town.Find(who) is not { } person || tenant.Find(conversationId) is not { } place)
        {
            return Results.NotFound(new { error = "No such person or conversation." });
        }

        var belongs = place.Feed.IsChannel ? person.Role is LocalRole.Inspector
            : tenant.Town.GroupOf(place.Feed.Id) is { } group ? group.Members.Contains(person.Key)
            : person.ChatId == place.Feed.Id;
        return belongs
            ? await act(person, place, body)
            : Results.Json(new { error = $"{person.Name} is not in that conversation." }, statusCode: 403);
    }

    private static IResult Answered(BotAnswer answer) => Results.Json(new { status = answer.Status, body = answer.Body });

    private static IResult Stream(string[] conversations, Tenant tenant, IHostApplicationLifetime host, HttpContext http)
    {
        var places = conversations.Select(tenant.Find).ToArray();
        if (places.Length == 0 || places.Contains(null))
        {
            return Results.NotFound();
        }

        var feeds = places.Select(place => place!.Feed).Distinct().ToArray();
        return TypedResults.ServerSentEvents(WatchAsync(feeds, host.ApplicationStopping, http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> WatchAsync(
        Feed[] feeds, CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        var happenings = Channel.CreateUnbounded<FeedEvent>();
        using var end = over.Token.Register(() => happenings.Writer.TryComplete());
        foreach (var feed in feeds)
        {
            feed.Watch(happenings.Writer);
        }

        try
        {
            await foreach (var happening in happenings.Reader.ReadAllAsync(CancellationToken.None))
            {
                yield return new SseItem<string>(Written(happening), Name(happening.What));
            }
        }
        finally
        {
            Array.ForEach(feeds, feed => feed.Unwatch(happenings.Writer));
        }
    }

    private static string Written(FeedEvent happening) => new JsonObject
    {
        ["feed"] = happening.FeedId,
        ["activities"] = new JsonArray([.. happening.Activities.Select(activity => activity.Envelope())]),
    }.ToJsonString(JsonSerializerOptions.Web);

    private static string Name(Happening what) => what switch
    {
        Happening.Snapshot => "snapshot",
        Happening.Added => "added",
        Happening.Updated => "updated",
        Happening.Deleted => "deleted",
        _ => "typing",
    };
}
