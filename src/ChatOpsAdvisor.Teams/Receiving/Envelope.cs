using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>What every turn from the channel has, whatever it says.</summary>
internal sealed record Envelope(string Key, DateTimeOffset At, Person By, ReadOnlyMemory<byte> Raw, ConversationReference Where)
{
    /// <remarks>The body is copied here, once, without what is never kept: the record has it when the pooled buffer is long gone.</remarks>
    public static Envelope Of(Activity activity, string tenant, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        new(TurnKey.Of(activity, body), now, PersonBehind(activity) ?? Person.Tool, KeptActivity.Of(body), References.Of(activity, tenant));

    /// <summary>Null when nobody is named who could be held to it. An Entra object id is a GUID; nothing else gets to look like a person.</summary>
    public static Person? PersonBehind(Activity activity) =>
        Guid.TryParseExact(activity.From?.AadObjectId, "D", out var id) ? new Person(id.ToString("D"), activity.From?.Name ?? "") : null;

    public IncomingTurn Turn(Meaning meaning) => meaning switch
    {
        Meaning.Says said => new IncomingTurn.Said(Key, At, By, Raw, Where, said.Text, said.HasAttachments) { HasLinks = said.HasLinks },
        Meaning.Presses pressed => new IncomingTurn.Pressed(Key, At, By, Raw, Where, pressed.Press),
        Meaning.Notes noted => new IncomingTurn.Noted(Key, At, By, Raw, Where, noted.What),
        Meaning.Arrives => new IncomingTurn.Arrived(Key, At, By, Raw, Where),
        Meaning.Leaves { Channel: { } channel } => new IncomingTurn.Left(Key, At, By, Raw, Where with { Conversation = new ConversationId(channel) }),
        Meaning.Leaves => new IncomingTurn.Left(Key, At, By, Raw, Where),
        _ => throw new InvalidOperationException($"{meaning.GetType().Name} is no turn."),
    };
}
