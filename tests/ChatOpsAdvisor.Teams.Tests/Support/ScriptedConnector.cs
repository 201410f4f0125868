using System.Net;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Sending;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Teams.Tests.Support;

/// <summary>One request as it left.</summary>
internal sealed record Sent(string Method, string Address, string? Authorization, string? ContentType, string Body);

/// <summary>A connector that answers by script and keeps what it was sent; with the token source beside it.</summary>
internal sealed class ScriptedConnector : HttpMessageHandler, ITokenSource
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();

    public List<Sent> Requests { get; } = [];
    public List<bool> TokensAskedAnew { get; } = [];
    public bool KeepsBodies { get; set; } = true;
    public TokenGrant? Refusal { get; set; }
    public FakeTimeProvider Clock { get; } = new(Some.Now);

    public static ConversationReference Chat { get; } =
        new(new("a:1chat"), ConversationScope.Personal, "msteams", Some.ServiceUrl, Some.Tenant, Some.Bot, "29:1officer", null);

    public static ConversationReference Channel { get; } =
        new(new("19:duty@thread.tacv2"), ConversationScope.Channel, "msteams", Some.ServiceUrl, Some.Tenant, Some.Bot, null, "19:team@thread.tacv2");

    public static OutgoingMessage Text(string text, string to = "a:1chat", bool notify = false) =>
        new("m1", new ConversationId(to), null, Lane.Reply, MessageContent.Plain(text), notify, null, null);

    public static OutgoingMessage Card(string json, string to = "a:1chat") =>
        new("m1", new ConversationId(to), null, Lane.Alert, new MessageContent(null, System.Text.Encoding.UTF8.GetBytes(json), "Alert 26-0007"), Notify: true, null, null);

    public ScriptedConnector Answers(int status, string body = "", params (string Name, string Value)[] headers)
    {
        _answers.Enqueue(() =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };
            foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
            return response;
        });
        return this;
    }

    public ScriptedConnector Throws(Exception fault)
    {
        _answers.Enqueue(() => throw fault);
        return this;
    }

    public ConnectorClient Client(TeamsOptions? options = null, bool development = false)
    {
        var hosts = new HostAllowList(Options.Create(options ?? new TeamsOptions { AppId = Some.AppId }), new Surroundings(development));
        var tokens = new OutboundTokens(this, Clock, NullLogger<OutboundTokens>.Instance);
        return new ConnectorClient(new ConnectorCall(new HttpClient(this), hosts, tokens, Clock));
    }

    public TeamsMessenger Messenger() => new(Client());

    public Task<TokenGrant> AcquireAsync(bool anew, CancellationToken cancellationToken)
    {
        TokensAskedAnew.Add(anew);
        var now = Clock.GetUtcNow();
        return Task.FromResult(Refusal ?? new TokenGrant.Granted($"Bearer token-{TokensAskedAnew.Count}", now.AddMinutes(55), now.AddMinutes(60)));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!KeepsBodies) return _answers.Dequeue()();
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add(new(request.Method.Method, request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.ToString(), request.Content?.Headers.ContentType?.ToString(), body));
        return _answers.Dequeue()();
    }
}
