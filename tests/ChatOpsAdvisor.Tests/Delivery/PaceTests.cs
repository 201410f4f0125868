using ChatOpsAdvisor.Delivery;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Tests.Delivery;

public class PaceTests
{
    private readonly FakeTimeProvider _time = new(PostRoom.Start);
    private readonly Pace _pace;

    public PaceTests() => _pace = new Pace(_time);

    [Fact]
    public void A_chat_gets_seven_in_any_second_and_sixty_in_any_thirty()
    {
        var left = new List<DateTimeOffset>();
        while (left.Count < 200)
        {
            var wait = _pace.TryLeave(To("a:1"), isAlert: false);
            if (wait == TimeSpan.Zero) left.Add(_time.GetUtcNow());
            else _time.Advance(wait);
        }

        for (var n = 0; n < left.Count; n++)
        {
            Assert.InRange(left.Count(at => at >= left[n] && at < left[n].AddSeconds(1)), 1, 7);
            Assert.InRange(left.Count(at => at >= left[n] && at < left[n].AddSeconds(30)), 1, 60);
        }

        Assert.InRange((left[^1] - left[0]).TotalSeconds, 90, 101);
    }

    [Fact]
    public void A_tenant_gets_fifty_in_a_second_of_which_ten_are_kept_for_alerts()
    {
        Assert.Equal(40, Enumerable.Range(0, 100).Count(n => _pace.TryLeave(To($"a:{n}"), isAlert: false) == TimeSpan.Zero));
        Assert.Equal(10, Enumerable.Range(200, 100).Count(n => _pace.TryLeave(To($"a:{n}"), isAlert: true) == TimeSpan.Zero));
    }

    [Fact]
    public void What_a_channel_asks_for_holds_for_its_threads_too()
    {
        _pace.Hold(new ConversationId("19:x@thread.tacv2"), PostRoom.Start.AddSeconds(9));
        Assert.Equal(TimeSpan.FromSeconds(9), _pace.TryLeave(To("19:x@thread.tacv2;messageid=1"), isAlert: true));
        Assert.Equal(TimeSpan.Zero, _pace.TryLeave(To("19:y@thread.tacv2"), isAlert: true));
        _time.Advance(TimeSpan.FromSeconds(9));
        _pace.Forget();
        Assert.Equal(TimeSpan.Zero, _pace.TryLeave(To("19:x@thread.tacv2;messageid=1"), isAlert: true));
    }

    [Fact]
    public void Loopback_has_no_limits_but_what_it_asks_for()
    {
        Assert.All(Enumerable.Range(0, 500), _ => Assert.Equal(TimeSpan.Zero, _pace.TryLeave(To("a:1", "http://localhost:5000/"), isAlert: false)));
        _pace.Hold(new ConversationId("a:1"), PostRoom.Start.AddSeconds(3));
        Assert.Equal(TimeSpan.FromSeconds(3), _pace.TryLeave(To("a:1", "http://localhost:5000/"), isAlert: false));
    }

    private static ConversationReference To(string conversation, string url = "https://smba.example/uk/") =>
        new(new ConversationId(conversation), ConversationScope.Personal, "msteams", url, "tenant", "28:bot", null, null);
}
