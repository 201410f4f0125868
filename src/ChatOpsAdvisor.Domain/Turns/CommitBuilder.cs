using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Turns a decision into the one commit: cards painted, messages numbered, record entries drawn up.</summary>
internal sealed class CommitBuilder(ICardPainter painter)
{
    private static readonly FrozenDictionary<Type, string> EventNames = typeof(IncidentEvent)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(attribute => attribute.DerivedType, attribute => (string)attribute.TypeDiscriminator!);

    private readonly string _instance = Guid.NewGuid().ToString("N")[..6];
    private long _messages;

    public TurnCommit Build(IncomingTurn turn, ConversationReference? where, TurnState state, TurnDecision decision, string? pack)
    {
        var incident = decision.File?.Incident.Id ?? Concerned(where, state) ?? state.Conversation.Value.Incident;
        var outbox = decision.Drafts.Select(draft => Paint(turn.At, incident, draft)).ToArray();
        return new TurnCommit(
            turn.Key,
            turn.At,
            where,
            turn is IncomingTurn.Left,
            where?.Conversation,
            decision.Conversation is { } conversation ? new Versioned<ConversationState>(conversation, state.Conversation.Version) : null,
            decision.File is { } file ? new Versioned<IncidentFile>(file, VersionOf(state, file)) : null,
            [.. Record(turn, where, incident, decision, outbox, pack)],
            outbox,
            decision.Due)
        {
            Asked = decision.Asked is { } asked ? asked with { Text = Redaction.OfQuestion(asked.Text) } : null,
            Judged = decision.Judged,
        };
    }

    /// <summary>The incident that was loaded, where the turn comes from it or from one of its channels: a card's mere claim marks no record.</summary>
    private static IncidentId? Concerned(ConversationReference? where, TurnState state) =>
        state.Incident?.Value is { } file
        && (where is null || file.Incident.Conversation == where.Conversation || file.Alert.At(where.Conversation) is not null)
            ? file.Incident.Id
            : null;

    private static long VersionOf(TurnState state, IncidentFile file) =>
        state.Incident is { } loaded && loaded.Value.Incident.Id == file.Incident.Id ? loaded.Version : 0;

    private OutgoingMessage Paint(DateTimeOffset at, IncidentId? incident, Draft draft)
    {
        var content = draft.Reply switch
        {
            Reply.Show show => new MessageContent(Text: null, painter.Paint(show.View), show.View.Summary),
            Reply.Say say => MessageContent.Plain(say.Text),
            _ => throw new InvalidOperationException("A reply says or shows."),
        };
        var id = $"{at.ToUnixTimeMilliseconds():x11}-{Interlocked.Increment(ref _messages):x8}-{_instance}";
        return new OutgoingMessage(id, draft.To, (draft.Reply as Reply.Show)?.Slot, draft.Lane, content, draft.Notify, incident, draft.Alert);
    }

    private static IEnumerable<RecordEntry> Record(
        IncomingTurn turn, ConversationReference? where, IncidentId? incident, TurnDecision decision, IEnumerable<OutgoingMessage> outbox, string? pack)
    {
        if (!turn.Raw.IsEmpty) yield return new RecordEntry(turn.At, RecordKind.ActivityIn, NameOf(turn), incident, where?.Conversation, turn.By, pack, turn.Raw);
        foreach (var happened in decision.Events)
            yield return new RecordEntry(
                happened.At, RecordKind.Event, EventNames[happened.GetType()], incident, where?.Conversation, happened.By, pack,
                JsonSerializer.SerializeToUtf8Bytes(happened, DomainJson.Default.IncidentEvent));
        foreach (var message in outbox)
            yield return new RecordEntry(
                turn.At, RecordKind.ActivityOut, message.Content.IsCard ? "card" : "text", incident, message.To, Person.Tool, pack, Shown(message), message.Id);
    }

    private static string NameOf(IncomingTurn turn) => turn switch
    {
        IncomingTurn.Said => "said",
        IncomingTurn.Pressed => "pressed",
        IncomingTurn.Arrived => "arrived",
        IncomingTurn.Left => "left",
        IncomingTurn.Noted noted => noted.What,
        _ => "turn",
    };

    /// <summary>What was shown, as the record keeps it: the card or text itself and the slot in which it stands.</summary>
    private static ReadOnlyMemory<byte> Shown(OutgoingMessage message)
    {
        var buffer = new ArrayBufferWriter<byte>(message.Content.Card.Length + 256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (message.Slot is not null) json.WriteString("slot"u8, message.Slot);
            if (message.Content.Text is { } text) json.WriteString("text"u8, text);
            else json.WriteString("summary"u8, message.Content.Summary);
            if (message.Content.IsCard)
            {
                json.WritePropertyName("card"u8);
                json.WriteRawValue(message.Content.Card.Span, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
