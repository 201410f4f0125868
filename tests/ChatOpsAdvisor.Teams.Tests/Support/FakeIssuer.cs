using System.Net;
using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.Teams.Tests.Support;

/// <summary>Publishes metadata and keys, counts who asks, and can be out of order.</summary>
internal sealed class FakeIssuer : HttpMessageHandler
{
    private const string Keys = "https://login.botframework.com/v1/.well-known/keys";

    public List<JsonObject> Published { get; } = [];
    public bool IsDown { get; set; }
    public string Issuer { get; set; } = "https://api.botframework.com";
    public string KeysAddress { get; set; } = Keys;
    public string? Garbage { get; set; }
    public int Fetches { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath.EndsWith("configuration", StringComparison.Ordinal)) Fetches++;
        if (IsDown) throw new HttpRequestException("down");
        JsonNode body = request.RequestUri.AbsoluteUri == KeysAddress
            ? new JsonObject { ["keys"] = new JsonArray([.. Published.Select(key => key.DeepClone())]) }
            : new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = KeysAddress };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Garbage ?? body.ToJsonString()) });
    }
}
