using System.Net;
using System.Net.Http.Headers;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>
/// One authenticated call: the host is asked first, then the token got, then sent; a 401 earns one new token and one more
/// try. No retries beyond that: they are the relay's business.
/// </summary>
internal sealed class ConnectorCall(HttpClient http, HostAllowList hosts, OutboundTokens tokens, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static HttpClient OverTheWire() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
    })
    {
        Timeout = Patience,
    };

    /// <param name="parse">Reads the body of a success; the bytes are gone afterwards.</param>
    public async Task<(ConnectorOutcome Outcome, T? Value)> SendAsync<T>(
        HttpMethod method, string serviceUrl, string? path, ReadOnlyMemory<byte> body, Func<ReadOnlyMemory<byte>, T?> parse,
        CancellationToken cancellationToken)
        where T : class
    {
        if (path is null) return (new ConnectorOutcome.Unsent("BadId", Permanent: true), null);
        if (!hosts.Permits(serviceUrl)) return (new ConnectorOutcome.Unsent("HostNotAllowed", Permanent: true), null);
        var address = new Uri(serviceUrl.TrimEnd('/') + path);

        string? rejected = null;
        while (true)
        {
            var token = await tokens.GetAsync(rejected, cancellationToken);
            if (token is TokenGrant.Refused refused) return (new ConnectorOutcome.Unsent(refused.Code, refused.Permanent), null);
            var grant = (TokenGrant.Granted)token;
            var (outcome, value) = await OnceAsync(method, address, grant.Header, body, parse, cancellationToken);
            if (outcome is not ConnectorOutcome.Rejected { Status: 401 } || rejected is not null || grant.Header is null) return (outcome, value);
            rejected = grant.Header;
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<(ConnectorOutcome Outcome, T? Value)> OnceAsync<T>(
        HttpMethod method, Uri address, string? authorization, ReadOnlyMemory<byte> body, Func<ReadOnlyMemory<byte>, T?> parse,
        CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(method, address);
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (!body.IsEmpty) request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } };
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.IsSuccessStatusCode)
                return (new ConnectorOutcome.Accepted(null), await ResponseBody.ReadAsync(response.Content, parse, cancellationToken));
            var fault = await ResponseBody.ReadAsync(response.Content, bytes => ConnectorFault.Read(bytes.Span), cancellationToken);
            var wait = RetryAfter.Of(response.Headers.RetryAfter, clock.GetUtcNow());
            return (new ConnectorOutcome.Rejected((int)response.StatusCode, fault, wait), null);
        }
        catch (HttpRequestException)
        {
            return (new ConnectorOutcome.Unsent("ConnectorOutOfReach", Permanent: false), null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (new ConnectorOutcome.Unsent("ConnectorTimedOut", Permanent: false), null);
        }
    }
}
