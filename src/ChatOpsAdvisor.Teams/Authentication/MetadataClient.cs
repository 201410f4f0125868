using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Fetches an issuer's metadata and the keys that it points to. Everything that goes wrong is null and one line in the log.</summary>
internal sealed class MetadataClient(HttpClient http, TimeProvider clock, ILogger<MetadataClient> log)
{
    /// <summary>The channel gives up on us after some fifteen seconds; two fetches must fit.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static HttpClient OverTheWire() => new(new SocketsHttpHandler
    {
        UseCookies = false,
        MaxAutomaticRedirections = 3,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
    })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = 1_048_576,
    };

    /// <param name="metadata">Address of the metadata document.</param>
    /// <param name="issuer">What the document must name as its issuer; null where one document serves many.</param>
    public async Task<KeySet?> FetchAsync(string metadata, string? issuer)
    {
        try
        {
            var at = clock.GetUtcNow();
            if (KeysAddress(await http.GetByteArrayAsync(metadata), issuer) is { } address
                && JwksReader.Read(await http.GetByteArrayAsync(address)) is { } keys) return new KeySet(keys, at);
            log.KeysNotUsable();
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or JsonException or InvalidOperationException)
        {
            log.KeysNotFetched(fault.GetType().Name);
        }
        return null;
    }

    private static Uri? KeysAddress(byte[] json, string? issuer)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || issuer is not null && Text(root, "issuer") != issuer) return null;
        return Uri.TryCreate(Text(root, "jwks_uri"), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address : null;
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
