using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ChatOpsAdvisor.LocalChannel;

/// <param name="Id">The activity's id, as the bot got it.</param>
/// <param name="Status">What the bot's endpoint answered.</param>
/// <param name="Body">The answer's body, for invokes.</param>
public sealed record LocalSent(string Id, int Status, string Body);

/// <summary>One person's view of one conversation, live.</summary>
public sealed class LocalChat : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly string _person;
    private readonly CancellationTokenSource _closed = new();
    private readonly Channel<LocalMessage> _fresh = Channel.CreateUnbounded<LocalMessage>();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private readonly List<LocalMessage> _messages = [];
    private Task _reading = Task.CompletedTask;

    private LocalChat(HttpClient http, string conversation, string person)
    {
        _http = http;
        _person = person;
        Conversation = conversation;
    }

    public string Conversation { get; }

    /// <summary>How long <see cref="NextAsync(CancellationToken)"/> waits before it says that nothing came.</summary>
    /// <value>10 seconds</value>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The conversation as it stands: each message once, as last changed.</summary>
    public IReadOnlyList<LocalMessage> Messages
    {
        get
        {
            lock (_gate)
            {
                return [.. _messages];
            }
        }
    }

    /// <summary>Types a message; in a channel it opens a thread, unless one is named.</summary>
    public Task<LocalSent> SayAsync(string text, string? thread = null, CancellationToken cancellation = default) =>
        PostAsync(new JsonObject { ["text"] = text }, thread, cancellation);

    /// <summary>Sends pictures or files, with words beside them or without.</summary>
    /// <param name="attachments">As Teams describes them: contentType, contentUrl, name, content.</param>
    /// <param name="text">What is typed beside them; empty for nothing.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public Task<LocalSent> SendAsync(JsonArray attachments, string text = "", CancellationToken cancellation = default) =>
        PostAsync(new JsonObject { ["text"] = text, ["attachments"] = attachments.DeepClone() }, null, cancellation);

    /// <summary>Presses a button that is on this card, with these inputs; one that is not there cannot be pressed.</summary>
    public Task<LocalSent> PressAsync(
        LocalMessage card, string verbOrTitle, IReadOnlyDictionary<string, string>? inputs = null, CancellationToken cancellation = default)
    {
        var button = card.Button(verbOrTitle) ?? throw new InvalidOperationException(
            $"No button \"{verbOrTitle}\" on the card; there are: {string.Join(", ", card.Buttons.Select(one => one["title"]))}.");
        return PostValueAsync(card.ValueOf(button, inputs), card.Id, cancellation);
    }

    /// <summary>Posts a value as though a card had it: for stale, forged and repeated presses.</summary>
    public Task<LocalSent> PostValueAsync(JsonNode value, string? replyToId, CancellationToken cancellation = default) =>
        PostAsync(new JsonObject { ["value"] = value.DeepClone(), ["replyToId"] = replyToId }, null, cancellation);

    /// <summary>Posts an invoke; the bot's answer is in the result's body.</summary>
    public Task<LocalSent> InvokeAsync(string name, JsonNode value, string? replyToId = null, CancellationToken cancellation = default) =>
        PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = name, ["value"] = value.DeepClone(), ["replyToId"] = replyToId }, null, cancellation);

    /// <summary>This person's last activity again, byte for byte, as Teams repeats one that was not answered in time.</summary>
    public Task<LocalSent> RedeliverAsync(CancellationToken cancellation = default) => CallAsync(Conversation, "redeliver", [], cancellation);

    /// <summary>Sends the installation again, as some clients do on every load.</summary>
    public Task<LocalSent> ReinstallAsync(CancellationToken cancellation = default) =>
        CallAsync(Conversation, "open", new JsonObject { ["again"] = true }, cancellation);

    /// <summary>Takes the bot out of the conversation: from now on it is answered 403.</summary>
    public Task<LocalSent> RemoveBotAsync(CancellationToken cancellation = default) => CallAsync(Conversation, "remove", [], cancellation);

    /// <summary>The bot's next message, change or deletion; typing is passed over.</summary>
    public Task<LocalMessage> NextAsync(CancellationToken cancellation = default) =>
        NextAsync(message => message.FromBot && message.Change is not LocalChange.Typing, cancellation);

    public async Task<LocalMessage> NextAsync(Func<LocalMessage, bool> wanted, CancellationToken cancellation = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closed.Token);
        patience.CancelAfter(Patience);
        try
        {
            while (true)
            {
                var message = await _fresh.Reader.ReadAsync(patience.Token);
                if (wanted(message))
                {
                    return message;
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"Nothing came in {Conversation} within {Patience.TotalSeconds:0} s; it holds {Messages.Count} messages.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closed.Dispose();
    }

    internal static async Task<LocalChat> OpenAsync(HttpClient http, string conversation, string person, CancellationToken cancellation)
    {
        var chat = new LocalChat(http, conversation, person);
        chat._reading = chat.ReadAsync();
        await Task.WhenAny(chat._ready.Task, chat._reading).WaitAsync(cancellation);
        if (!chat._ready.Task.IsCompleted)
        {
            await chat._reading; // says why there is no stream
        }

        await chat.CallAsync(conversation, "open", [], cancellation);
        return chat;
    }

    private Task<LocalSent> PostAsync(JsonObject activity, string? thread, CancellationToken cancellation) =>
        CallAsync(thread ?? Conversation, "activities", activity, cancellation);

    private async Task<LocalSent> CallAsync(string conversation, string what, JsonObject body, CancellationToken cancellation)
    {
        body["person"] = _person;
        using var response = await _http.PostAsJsonAsync($"local/api/conversations/{Uri.EscapeDataString(conversation)}/{what}", body, cancellation);
        response.EnsureSuccessStatusCode();
        var answer = (await response.Content.ReadFromJsonAsync<JsonObject>(cancellation))!;
        return new LocalSent((string?)answer["id"] ?? "", (int)answer["status"]!, (string?)answer["body"] ?? "");
    }

    private async Task ReadAsync()
    {
        var address = new Uri($"local/api/conversations/{Uri.EscapeDataString(Conversation)}/stream", UriKind.Relative);
        using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, _closed.Token);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(_closed.Token);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(_closed.Token))
        {
            foreach (var entry in JsonNode.Parse(item.Data)!["activities"]!.AsArray())
            {
                Take(item.EventType, entry!.AsObject());
            }

            _ready.TrySetResult();
        }
    }

    private void Take(string kind, JsonObject entry)
    {
        var change = kind switch
        {
            "typing" => LocalChange.Typing,
            _ when (bool)entry["deleted"]! => LocalChange.Deleted,
            "updated" => LocalChange.Updated,
            _ => LocalChange.Added,
        };
        var message = new LocalMessage(
            change, (string)entry["id"]!, (string)entry["conversation"]!, (bool)entry["fromBot"]!, entry["activity"]?.DeepClone().AsObject());
        if (change is not LocalChange.Typing)
        {
            lock (_gate)
            {
                var at = _messages.FindIndex(old => old.Id == message.Id);
                if (at < 0)
                {
                    _messages.Add(message);
                }
                else
                {
                    _messages[at] = message;
                }
            }
        }

        if (kind is not "snapshot")
        {
            _fresh.Writer.TryWrite(message);
        }
    }
}
