using ChatOpsAdvisor.Delivery;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Tests.Delivery;

public class ChainsTests
{
    private readonly Chains _chains = new();

    [Fact]
    public void A_message_is_held_once()
    {
        Assert.True(_chains.Add(Held("1")));
        Assert.False(_chains.Add(Held("1")));
        _chains.RemoveFirst(Key);
        Assert.Null(_chains.First(Key));
    }

    [Fact]
    public void What_comes_while_a_chain_is_worked_on_joins_it()
    {
        Assert.True(_chains.Add(Held("1")));
        Assert.False(_chains.Add(Held("2")));
        _chains.RemoveFirst(Key);
        Assert.Equal("2", _chains.First(Key)!.Message.Id);
    }

    [Fact]
    public void A_broken_chain_takes_nothing_until_it_is_mended()
    {
        _chains.Add(Held("1"));
        _chains.Break(Key);
        Assert.False(_chains.Add(Held("2")));
        Assert.Null(_chains.First(Key));
        Assert.Equal("1", Assert.Single(_chains.Broken()).Message.Id);
        _chains.Mend(Key);
        Assert.True(_chains.Add(Held("1")));
    }

    private static string Key => PostRoom.Chat.Value;

    private static Held Held(string id) => new(new WaitingMessage(PostRoom.Reply(id), 0, PostRoom.Start), PostRoom.Start, FromCommit: true);
}
