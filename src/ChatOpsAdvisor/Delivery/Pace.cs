using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// Keeps to Teams' limits (7 a second and 60 in 30 seconds to a chat or channel, 50 a second to a tenant) and to every
/// Retry-After, which holds for the whole conversation. A channel's threads count as the channel. Loopback has no limits.
/// </summary>
internal sealed class Pace(TimeProvider time)
{
    /// <summary>Places in the tenant's second that replies leave to alerts.</summary>
    private const int KeptForAlerts = 10;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<ConversationId, Conversation> _conversations = [];
    private readonly Dictionary<string, bool> _loopback = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Window> _tenants = new(StringComparer.Ordinal);

    /// <summary>Takes a place; or says how long to wait before asking again, having taken none.</summary>
    public TimeSpan TryLeave(ConversationReference to, bool isAlert)
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            var limited = !IsLoopback(to.ServiceUrl);
            var conversation = _conversations.GetValueOrDefault(to.Conversation.Root);
            if (conversation is null && !limited) return TimeSpan.Zero;
            conversation ??= Of(to.Conversation);
            var tenant = limited ? Of(to.TenantId) : null;

            var freeAt = conversation.FreeAt(limited);
            if (tenant is not null && tenant.FreeAt(isAlert ? 0 : KeptForAlerts) is var tenantFreeAt && tenantFreeAt > freeAt) freeAt = tenantFreeAt;
            if (freeAt > now) return freeAt - now;

            if (!limited) return TimeSpan.Zero;
            conversation.Leave(now);
            tenant!.Leave(now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>The channel asked for time.</summary>
    public void Hold(ConversationId conversation, DateTimeOffset until)
    {
        lock (_lock) Of(conversation).HoldUntil(until);
    }

    /// <summary>Forgets conversations that have been quiet.</summary>
    public void Forget()
    {
        var before = time.GetUtcNow() - Idle;
        lock (_lock)
        {
            foreach (var (id, conversation) in _conversations)
                if (conversation.LastUse < before) _conversations.Remove(id);
        }
    }

    private Conversation Of(ConversationId id)
    {
        if (!_conversations.TryGetValue(id.Root, out var conversation)) _conversations.Add(id.Root, conversation = new Conversation());
        return conversation;
    }

    private Window Of(string tenant)
    {
        if (!_tenants.TryGetValue(tenant, out var window)) _tenants.Add(tenant, window = new Window(50, TimeSpan.FromSeconds(1)));
        return window;
    }

    private bool IsLoopback(string serviceUrl)
    {
        if (_loopback.TryGetValue(serviceUrl, out var known)) return known;
        // There are as many as there are regions of Teams.
        return _loopback[serviceUrl] = Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url.IsLoopback;
    }

    private sealed class Conversation
    {
        private readonly Window _second = new(7, TimeSpan.FromSeconds(1));
        private readonly Window _halfMinute = new(60, TimeSpan.FromSeconds(30));
        private DateTimeOffset _heldUntil;

        public DateTimeOffset LastUse { get; private set; }

        public DateTimeOffset FreeAt(bool limited) =>
            limited ? Later(_heldUntil, Later(_second.FreeAt(), _halfMinute.FreeAt())) : _heldUntil;

        public void Leave(DateTimeOffset now)
        {
            _second.Leave(now);
            _halfMinute.Leave(now);
            LastUse = now;
        }

        public void HoldUntil(DateTimeOffset until)
        {
            if (until > _heldUntil) _heldUntil = until;
            if (until > LastUse) LastUse = until;
        }

        private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
    }
}
