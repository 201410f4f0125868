using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>What the bot calls: the Connector's paths below the serviceUrl.</summary>
internal static class ConnectorRoutes
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    public static void MapConnector(this IEndpointRouteBuilder local)
    {
        var v3 = local.MapGroup("/v3");
        v3.MapPost("/conversations", async (HttpContext http, BotWrites bot, LocalAddress address) =>
            bot.Create(await http.Request.ReadObjectAsync()).ToResult(http, address.ServiceUrl));
        v3.MapPost("/conversations/{c}/activities", async (string c, HttpContext http, BotWrites bot, LocalAddress address) =>
            bot.Send(c, null, await http.Request.ReadObjectAsync()).ToResult(http, address.ServiceUrl));
        v3.MapPost("/conversations/{c}/activities/{a}", async (string c, string a, HttpContext http, BotWrites bot, LocalAddress address) =>
            bot.Send(c, a, await http.Request.ReadObjectAsync()).ToResult(http, address.ServiceUrl));
        v3.MapPut("/conversations/{c}/activities/{a}", async (string c, string a, HttpContext http, BotWrites bot, LocalAddress address) =>
            bot.Update(c, a, await http.Request.ReadObjectAsync()).ToResult(http, address.ServiceUrl));
        v3.MapDelete("/conversations/{c}/activities/{a}", (string c, string a, HttpContext http, BotWrites bot, LocalAddress address) =>
            bot.Delete(c, a).ToResult(http, address.ServiceUrl));

        v3.MapGet("/conversations/{c}/members", (string c, Tenant tenant, Wire wire) =>
            Among(c, tenant, people => Results.Json(people.Select(wire.Member))));
        v3.MapGet("/conversations/{c}/activities/{a}/members", (string c, string a, Tenant tenant, Wire wire) =>
            Among(c, tenant, people => Results.Json(people.Select(wire.Member))));
        v3.MapGet("/conversations/{c}/members/{who}", (string c, string who, Tenant tenant, Wire wire) =>
            Among(c, tenant, people => people.FirstOrDefault(person => person.GoesBy(who)) is { } member
                ? Results.Json(wire.Member(member))
                : Results.Json(new { error = new { code = "MemberNotFoundInConversation", message = "Member not found in the conversation." } }, statusCode: 404)));
        v3.MapGet("/conversations/{c}/pagedmembers", (string c, int? pageSize, string? continuationToken, Tenant tenant, Wire wire) =>
            Among(c, tenant, people => Page(people, pageSize, continuationToken, wire)));

        v3.MapGet("/teams/{t}", (string t, Tenant tenant) => OfTeam(t, tenant, team => new JsonObject
        {
            ["id"] = team.Id,
            ["name"] = team.Name,
            ["aadGroupId"] = team.GroupId,
            ["channelCount"] = 2,
            ["memberCount"] = tenant.Town.Inspectors.Count(),
            ["tenantId"] = tenant.Town.TenantId,
        }));
        v3.MapGet("/teams/{t}/conversations", (string t, Tenant tenant) => OfTeam(t, tenant, team => new JsonObject
        {
            ["conversations"] = new JsonArray(
                new JsonObject { ["id"] = team.Id, ["name"] = null, ["type"] = "standard" },
                new JsonObject { ["id"] = team.DutyChannelId, ["name"] = LocalTeam.DutyChannelName, ["type"] = "standard" }),
        }));
    }

    private static IResult Among(string conversationId, Tenant tenant, Func<IReadOnlyList<LocalPerson>, IResult> answer)
    {
        if (tenant.Find(conversationId) is not { } place)
        {
            return Refusal(ConnectorAnswer.NoConversation);
        }

        if (!tenant.BotIsIn(place.Feed))
        {
            return Refusal(ConnectorAnswer.NotInRoster);
        }

        return answer(place.Feed.IsChannel ? [.. tenant.Town.Inspectors]
            : tenant.Town.GroupOf(place.Feed.Id) is { } group ? [.. tenant.Town.In(group)]
            : [tenant.Town.WhoseChat(place.Feed.Id)!]);
    }

    private static IResult Page(IReadOnlyList<LocalPerson> people, int? pageSize, string? continuationToken, Wire wire)
    {
        var from = 0;
        if (continuationToken is { Length: > 0 } && !int.TryParse(continuationToken, CultureInfo.InvariantCulture, out from))
        {
            return Refusal(ConnectorAnswer.BadSyntax("The continuation token is not one of ours."));
        }

        var size = Math.Clamp(pageSize ?? LargestPage, SmallestPage, LargestPage);
        var next = from + size < people.Count ? (from + size).ToString(CultureInfo.InvariantCulture) : null;
        return Results.Json(new { continuationToken = next, members = people.Skip(from).Take(size).Select(wire.Member) });
    }

    private static IResult OfTeam(string teamId, Tenant tenant, Func<LocalTeam, JsonObject> answer) =>
        tenant.Town.Teams.FirstOrDefault(team => team.Id == teamId) is { } team
            ? Results.Json(answer(team))
            : Refusal(ConnectorAnswer.NoConversation with { Message = "Team not found." });

    private static IResult Refusal(ConnectorAnswer answer) =>
        Results.Json(new { error = new { code = answer.Code, message = answer.Message } }, statusCode: answer.Status);
}
