using ChatOpsAdvisor.Delivery;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Tests.Delivery;

public class DueTimeSweepTests
{
    [Fact]
    public async Task A_due_time_becomes_a_turn_when_it_has_come_and_not_before()
    {
        await using var room = new PostRoom();
        var due = new DueTime(PostRoom.Incident, "escalate", PostRoom.Start.AddMinutes(5));
        await room.SetDueAsync(due);
        await SweepAsync(room);
        Assert.Empty(room.Door.Turns);

        room.Time.Advance(TimeSpan.FromMinutes(5));
        await SweepAsync(room);
        await SweepAsync(room);
        var turn = Assert.IsType<IncomingTurn.TimePassed>(Assert.Single(room.Door.Turns));
        Assert.Equal((due.TurnKey, PostRoom.Incident), (turn.Key, turn.Incident));
        Assert.Contains("escalate", turn.Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_due_time_that_the_door_could_not_take_comes_again()
    {
        await using var room = new PostRoom();
        await room.SetDueAsync(new DueTime(PostRoom.Incident, "escalate", PostRoom.Start));
        room.Door.IsShut = true;
        await SweepAsync(room);
        room.Door.IsShut = false;
        await SweepAsync(room);
        Assert.Single(room.Door.Turns);
    }

    private static Task SweepAsync(PostRoom room) => room.Get<DueTimeSweep>().SweepAsync(default);
}
