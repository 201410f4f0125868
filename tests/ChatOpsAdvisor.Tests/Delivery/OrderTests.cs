using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using CsCheck;

namespace ChatOpsAdvisor.Tests.Delivery;

public class OrderTests
{
    private const int Conversations = 5;

    /// <summary>CsCheck prints the seed of a run that fails.</summary>
    [Fact]
    public Task Whatever_fails_a_conversation_hears_everything_in_order() =>
        Gen.Select(Gen.Int, Gen.Int[5, 60]).SampleAsync(run => RunAsync(new Random(run.Item1), run.Item2), iter: 40, threads: 2);

    private static async Task RunAsync(Random random, int messages)
    {
        await using var room = new PostRoom();
        await room.KnowAsync(PostRoom.Chat);
        room.Messenger.Answer = (_, _, _) => Task.FromResult<DeliveryResult?>(Fault(random));

        var committed = new List<OutgoingMessage>();
        while (committed.Count < messages)
        {
            var batch = Enumerable.Range(0, random.Next(1, 4)).Select(n => Message(random, committed.Count + n)).ToArray();
            committed.AddRange(batch);
            await room.CommitOnlyAsync(batch);
            // Some turns are forgotten by a process that dies before it tells its relay.
            if (random.Next(5) > 0) room.Relay.Committed(batch);
            if (random.Next(3) == 0) await room.PassAsync(TimeSpan.FromSeconds(random.Next(0, 40)));
        }

        room.Messenger.Heal();
        for (var n = 0; n < 5; n++) await room.PassAsync(TimeSpan.FromSeconds(61));

        foreach (var chat in committed.GroupBy(message => message.OrderKey))
        {
            var expected = chat.Select(message => message.Id).ToArray();
            var heard = room.Messenger.Arrived.Where(id => expected.Contains(id, StringComparer.Ordinal)).ToArray();
            Assert.Equal(expected, heard);
        }
    }

    private static OutgoingMessage Message(Random random, int n) =>
        PostRoom.Reply($"m{n:000}", new ConversationId($"a:{random.Next(Conversations)}"));

    private static DeliveryResult.Later? Fault(Random random)
    {
        lock (random)
        {
            return random.Next(8) switch
            {
                0 => new DeliveryResult.Later(null, "502"),
                1 => new DeliveryResult.Later(TimeSpan.FromSeconds(random.Next(1, 30)), "429"),
                2 => throw new HttpRequestException("broken"),
                _ => null,
            };
        }
    }
}
