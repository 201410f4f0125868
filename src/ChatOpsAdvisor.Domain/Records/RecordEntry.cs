using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Records;

/// <summary>What an entry of the record tells of. Entries are only ever added.</summary>
public enum RecordKind
{
    /// <summary>Something a person said, pressed, edited or deleted, as it came from the channel.</summary>
    ActivityIn,

    /// <summary>Something said or shown to people, exactly as it left for the channel.</summary>
    ActivityOut,

    /// <summary>Something that happened to the incident.</summary>
    Event,

    /// <summary>What became of something that was to be sent: delivered, will be tried again, given up.</summary>
    Delivery,
}

/// <summary>One line of the record: who, what, when, in which incident, under which version of the guidance.</summary>
/// <param name="At">UTC.</param>
/// <param name="Kind">See <see cref="RecordKind"/>.</param>
/// <param name="What">A stable word: an activity type, an event's name, a delivery's outcome.</param>
/// <param name="Pack">"id@version" of the pack in force; null when none was involved.</param>
/// <param name="Content">UTF-8 JSON: the activity, the card, the event. Never edited afterwards.</param>
/// <param name="Delivery">Joins an <see cref="RecordKind.ActivityOut"/> with its <see cref="RecordKind.Delivery"/> entries.</param>
public sealed record RecordEntry(
    DateTimeOffset At,
    RecordKind Kind,
    string What,
    IncidentId? Incident,
    ConversationId? Conversation,
    Person By,
    string? Pack,
    ReadOnlyMemory<byte> Content,
    string? Delivery = null);
