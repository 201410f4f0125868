using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Storage.Records;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>What became of each message: its deliveries, and the newer message that took its place.</summary>
internal sealed class Deliveries
{
    private readonly Dictionary<string, List<RecordEntry>> _byMessage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordLine> _messages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RecordLine>> _bySlot = new(StringComparer.Ordinal);

    public static Deliveries In(IReadOnlyList<RecordLine> record)
    {
        var all = new Deliveries();
        foreach (var line in record) all.Take(line);
        return all;
    }

    public bool HasMessage(string? id) => id is not null && _messages.ContainsKey(id);

    public IReadOnlyList<Note> NotesOn(RecordLine message)
    {
        var entry = message.Entry;
        var became = entry.Delivery is { } id ? _byMessage.GetValueOrDefault(id) ?? [] : [];
        var notes = became.Select(delivery => DeliveryWords.Of(delivery, entry.At)).ToList();
        if (became.Count == 0) notes.Add(new Note("The record says nothing of its delivery."));
        if (became.Exists(IsDelivered) && Replacement(message) is { } replaced) notes.Add(replaced);
        return notes;
    }

    /// <summary>The first newer message of the slot that is known to have arrived ended this one's time on the screen.</summary>
    private Note? Replacement(RecordLine message)
    {
        if (StoredJson.Text(StoredJson.Parse(message.Entry.Content), "slot") is not { } slot) return null;
        var newer = _bySlot[slot].Where(line => line.Seq > message.Seq).ToArray();
        foreach (var line in newer)
        {
            if (line.Entry.Delivery is not { } id || _byMessage.GetValueOrDefault(id)?.Find(IsDelivered) is not { } arrived) continue;
            var at = Stamp.SecondNear(arrived.At, message.Entry.At);
            var inPlace = StoredJson.Text(StoredJson.Parse(arrived.Content), "edited") == "true";
            return new Note(inPlace ? $"Replaced at {at}" : $"A newer version was posted on its own at {at}", Line: line.Seq);
        }

        return newer.Length == 0
            ? null
            : new Note("A newer version is not known to have arrived: this one may have stayed on the screen.", Bad: true, newer[0].Seq);
    }

    private void Take(RecordLine line)
    {
        if (line.Entry.Delivery is not { } id) return;
        if (line.Entry.Kind is RecordKind.Delivery)
        {
            Into(_byMessage, id, line.Entry);
        }
        else if (line.Entry.Kind is RecordKind.ActivityOut)
        {
            _messages[id] = line;
            if (StoredJson.Text(StoredJson.Parse(line.Entry.Content), "slot") is { } slot) Into(_bySlot, slot, line);
        }
    }

    private static bool IsDelivered(RecordEntry entry) => entry.What == "delivered";

    private static void Into<T>(Dictionary<string, List<T>> lists, string key, T item)
    {
        if (lists.TryGetValue(key, out var list)) list.Add(item);
        else lists[key] = [item];
    }
}
