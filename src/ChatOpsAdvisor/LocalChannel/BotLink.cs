using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>Posts activities to the bot over real HTTP, as Teams does.</summary>
internal sealed class BotLink(IHttpClientFactory clients, LocalAddress address, IOptions<LocalChannelOptions> options)
{
    /// <summary>The named client; a host that wants an Authorization header adds a handler to it.</summary>
    public const string ClientName = "local-channel-to-bot";

    public async Task<BotAnswer> PostAsync(JsonObject activity, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address.Root, options.Value.BotPath));
        request.Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8"));
        request.Headers.Add("x-ms-conversation-id", (string)activity["conversation"]!["id"]!);
        request.Headers.Add("x-ms-tenant-id", options.Value.Town.TenantId);
        request.Headers.Add("MS-CV", $"{Guid.NewGuid():N}.0");

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.Value.BotTimeout);
        try
        {
            using var response = await clients.CreateClient(ClientName).SendAsync(request, patience.Token);
            return new BotAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(patience.Token));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new BotAnswer(504, ""); // Teams gives up too, and records a gateway timeout
        }
        catch (HttpRequestException fault)
        {
            return new BotAnswer(502, fault.Message);
        }
    }
}

internal sealed record BotAnswer(int Status, string Body)
{
    public bool Accepted => Status is >= 200 and < 300;
}
