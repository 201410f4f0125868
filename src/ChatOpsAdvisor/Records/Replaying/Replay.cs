using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Records;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>An incident's record as the chat it was. Nothing is recomputed: what was shown is shown, with what is known to have become of it.</summary>
/// <param name="Lines">In the order in which they were saved.</param>
/// <param name="People">Everybody in it, as named, with the id that the name stands for.</param>
/// <param name="Packs">Every "id@version" that was in force.</param>
internal sealed record Replay(IReadOnlyList<ReplayLine> Lines, IReadOnlyList<Person> People, IReadOnlyList<string> Packs)
{
    public static Replay Of(IncidentFile file, IReadOnlyList<RecordLine> record, Func<string?, GuidancePack?> packNamed)
    {
        var ordered = record.OrderBy(line => line.Seq).ToArray();
        var deliveries = Deliveries.In(ordered);
        var presses = new Presses(ordered);
        var lines = new List<ReplayLine>(ordered.Length);
        string? pack = null;
        foreach (var line in ordered)
        {
            var entry = line.Entry;
            if (entry.Kind is RecordKind.Delivery && deliveries.HasMessage(entry.Delivery)) continue;
            var newPack = entry.Pack is not null && entry.Pack != pack ? entry.Pack : null;
            pack = entry.Pack ?? pack;
            lines.Add(Line(line, PlaceOf(file, entry.Conversation), packNamed(entry.Pack), newPack, deliveries, presses));
        }

        return new Replay(
            lines,
            [.. ordered.Select(line => line.Entry.By).Distinct().OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)],
            [.. ordered.Select(line => line.Entry.Pack).OfType<string>().Distinct()]);
    }

    private static ReplayLine Line(RecordLine line, Place place, GuidancePack? pack, string? newPack, Deliveries deliveries, Presses presses)
    {
        var entry = line.Entry;
        var (did, shown, notes) = entry.Kind switch
        {
            RecordKind.ActivityIn => ActivityWords.In(line, presses),
            RecordKind.ActivityOut => ActivityWords.Out(entry, deliveries.NotesOn(line)),
            RecordKind.Delivery => ("delivery", new Shown.Event(DeliveryWords.Of(entry, entry.At).Text), []),
            _ => ("", new Shown.Event(EventWords.Of(entry, pack)), (IReadOnlyList<Note>)[]),
        };
        var isPersons = entry.Kind is RecordKind.ActivityIn && entry.By.Id != Person.ToolId;
        return new ReplayLine(line.Seq, entry.At, entry.By.Name, did, isPersons, place, shown, notes, newPack);
    }

    /// <summary>A line of no conversation, such as a timer's, stands with the officer's: the incident is theirs.</summary>
    private static Place PlaceOf(IncidentFile file, ConversationId? conversation)
    {
        if (conversation is not { } where || where.Root == file.Incident.Conversation.Root) return new Place(IsOfficers: true, "Officer’s conversation");
        return new Place(IsOfficers: false, file.Alert.At(where) is { } channel ? $"Duty inspector’s channel, {channel.Area}" : "Another conversation");
    }
}
