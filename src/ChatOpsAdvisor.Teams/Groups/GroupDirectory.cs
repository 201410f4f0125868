using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Teams.Sending;

namespace ChatOpsAdvisor.Teams.Groups;

/// <summary>What came of reading a group.</summary>
public abstract record GroupReading
{
    private GroupReading() { }

    /// <param name="People">Entra object ids of all members, those of groups within it included.</param>
    public sealed record Members(IReadOnlyCollection<string> People) : GroupReading;

    /// <param name="Code">For the log; no content.</param>
    public sealed record Unread(string Code) : GroupReading;
}

/// <summary>
/// Reads who is in an Entra group, by Microsoft Graph and with the bot's own token. The registration needs the application
/// permission GroupMember.Read.All.
/// </summary>
public sealed class GroupDirectory : IDisposable
{
    private const int MostPages = 100;

    private static readonly TimeSpan LongestRead = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) }) { Timeout = LongestRead };
    private readonly string _host;
    private readonly ITokenSource _tokens;

    internal GroupDirectory(TeamsOptions teams, ITokenSource tokens) => (_host, _tokens) = (teams.GraphHost.TrimEnd('/') + "/", tokens);

    /// <summary>Never throws for what the directory does; a break-off does.</summary>
    public async Task<GroupReading> ReadAsync(string group, CancellationToken cancellationToken)
    {
        var people = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string? next = $"{_host}v1.0/groups/{Uri.EscapeDataString(group)}/transitiveMembers?$select=id&$top=999";
        try
        {
            if (await _tokens.AcquireAsync(anew: false, cancellationToken) is not TokenGrant.Granted grant) return new GroupReading.Unread("TokenRefused");
            for (var pages = 0; next is not null; pages++)
            {
                // The token goes to the directory and to nobody whom an answer names.
                if (pages == MostPages || !next.StartsWith(_host, StringComparison.OrdinalIgnoreCase)) return new GroupReading.Unread("BadNextLink");
                using var request = new HttpRequestMessage(HttpMethod.Get, next);
                if (grant.Header is { } header) request.Headers.Authorization = AuthenticationHeaderValue.Parse(header);
                using var response = await _http.SendAsync(request, cancellationToken);
                if (!response.IsSuccessStatusCode) return new GroupReading.Unread($"{(int)response.StatusCode}");
                var page = await JsonSerializer.DeserializeAsync(await response.Content.ReadAsStreamAsync(cancellationToken), GroupJson.Default.GroupPage, cancellationToken);
                foreach (var member in page?.Value ?? [])
                    if (member is { Id: { } id, Type: null or "#microsoft.graph.user" }) people.Add(id);
                next = page?.NextLink;
            }

            return new GroupReading.Members(people);
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or IOException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new GroupReading.Unread(fault.GetType().Name);
        }
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>One page of a group's members.</summary>
internal sealed record GroupPage([property: JsonPropertyName("value")] IReadOnlyList<GroupMember>? Value, [property: JsonPropertyName("@odata.nextLink")] string? NextLink);

internal sealed record GroupMember([property: JsonPropertyName("id")] string? Id, [property: JsonPropertyName("@odata.type")] string? Type);

[JsonSerializable(typeof(GroupPage))]
internal sealed partial class GroupJson : JsonSerializerContext;
