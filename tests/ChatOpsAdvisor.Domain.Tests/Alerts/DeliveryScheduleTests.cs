using ChatOpsAdvisor.Domain.Alerts;
using CsCheck;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

public class DeliveryScheduleTests
{
    private static readonly DateTimeOffset Start = new(2026, 7, 5, 1, 14, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(6, 30)]
    [InlineData(int.MaxValue, 30)]
    public void Pauses_of_an_alert_double_up_to_thirty_seconds(int attempts, int seconds) =>
        Assert.Equal(Start.AddSeconds(seconds), DeliverySchedule.OfAlerts.Next(attempts, Start, Start, null));

    [Fact]
    public void Pauses_of_a_reply_double_up_to_a_minute() =>
        Assert.Equal(Start.AddSeconds(60), DeliverySchedule.OfReplies.Next(9, Start, Start, null));

    [Fact]
    public void What_the_channel_asks_for_lengthens_a_pause() =>
        Assert.Equal(Start.AddSeconds(90), DeliverySchedule.OfAlerts.Next(1, Start, Start, TimeSpan.FromSeconds(90)));

    [Fact]
    public void What_the_channel_asks_for_never_shortens_a_pause() =>
        Assert.Equal(Start.AddSeconds(16), DeliverySchedule.OfAlerts.Next(5, Start, Start, TimeSpan.Zero));

    [Fact]
    public void A_channel_with_a_wrong_clock_silences_nobody_for_days() =>
        Assert.Equal(Start.AddHours(1), DeliverySchedule.OfAlerts.Next(1, Start, Start, TimeSpan.FromDays(3)));

    [Fact]
    public void An_alert_is_tried_for_twelve_hours_and_no_longer()
    {
        Assert.NotNull(DeliverySchedule.OfAlerts.Next(1_400, Start, Start.AddHours(12).AddSeconds(-1), null));
        Assert.Null(DeliverySchedule.OfAlerts.Next(1_400, Start, Start.AddHours(12), null));
    }

    [Fact]
    public void A_reply_is_given_up_after_a_day()
    {
        Assert.NotNull(DeliverySchedule.OfReplies.Next(1_400, Start, Start.AddHours(24).AddSeconds(-1), null));
        Assert.Null(DeliverySchedule.OfReplies.Next(1_400, Start, Start.AddHours(24), null));
    }

    [Fact]
    public void The_next_attempt_is_always_later_and_never_further_off_than_asked() =>
        Gen.Select(Gen.Int[1, int.MaxValue], Gen.Int[0, 43_000], Gen.Int[-10, 100_000]).Sample((attempts, waited, asked) =>
        {
            var now = Start.AddSeconds(waited);
            var next = DeliverySchedule.OfAlerts.Next(attempts, Start, now, TimeSpan.FromSeconds(asked));
            return next > now && next <= now.AddSeconds(Math.Max(30, Math.Min(asked, 3_600)));
        });
}
