using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>
/// The local channel's people, for the demo and for tests: over HTTP, like the page, and without sleeping.
/// The client belongs to whoever made it; its base address is the host's.
/// </summary>
public sealed class LocalChannelClient(HttpClient http)
{
    /// <summary>A person's own chat with the bot; opening it for the first time installs the bot there.</summary>
    public async Task<LocalChat> OpenAsync(string person, CancellationToken cancellation = default)
    {
        var (key, town) = await FindAsync(person, cancellation);
        var chat = (string)town["people"]!.AsArray().Single(one => (string?)one!["key"] == key)!["chat"]!;
        return await LocalChat.OpenAsync(http, chat, key, cancellation);
    }

    /// <summary>A force area's duty channel, with all its threads, as one of its inspectors sees it.</summary>
    public async Task<LocalChat> OpenChannelAsync(string person, string area, CancellationToken cancellation = default)
    {
        var (key, town) = await FindAsync(person, cancellation);
        var channel = town["areas"]!.AsArray().FirstOrDefault(one => (string?)one!["name"] == area)?["channel"]
            ?? throw new ArgumentException($"There is no force area {area}.", nameof(area));
        return await LocalChat.OpenAsync(http, (string)channel!, key, cancellation);
    }

    /// <summary>From now on the Connector answers the bot like this.</summary>
    public async Task SetFaultAsync(LocalFault fault, CancellationToken cancellation = default)
    {
        using var response = await http.PutAsJsonAsync("local/api/faults", fault, cancellation);
        response.EnsureSuccessStatusCode();
    }

    public async Task ClearFaultsAsync(CancellationToken cancellation = default)
    {
        using var response = await http.DeleteAsync(new Uri("local/api/faults", UriKind.Relative), cancellation);
        response.EnsureSuccessStatusCode();
    }

    private async Task<(string Key, JsonObject Town)> FindAsync(string person, CancellationToken cancellation)
    {
        var town = (await http.GetFromJsonAsync<JsonObject>("local/api/town", cancellation))!;
        var found = town["people"]!.AsArray().FirstOrDefault(one => (string?)one!["name"] == person || (string?)one["key"] == person)
            ?? throw new ArgumentException($"There is no {person} in the town.", nameof(person));
        return ((string)found["key"]!, town);
    }
}
