using System.Text.Json;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Storage.Records;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>What was said, pressed and shown.</summary>
internal static class ActivityWords
{
    public static (string Did, Shown Shown, IReadOnlyList<Note> Notes) In(RecordLine line, Presses presses)
    {
        var activity = StoredJson.Parse(line.Entry.Content);
        Note[] attached = [.. Attachments(activity), .. TakenOut(activity)];
        return line.Entry.What switch
        {
            "said" => ("wrote", TextOf(activity), attached),
            "pressed" => ("pressed", presses.Read(line, activity), attached),
            "arrived" => ("added the bot", new Shown.Event("The bot was added to this conversation."), attached),
            "left" => ("removed the bot", new Shown.Event("The bot was removed from this conversation."), attached),
            "edited" => ("edited a message in Teams, to", TextOf(activity), attached),
            "deleted" => ("deleted a message in Teams", new Shown.Event("A message was deleted in Teams. What the record kept of it stands."), attached),
            "restored" => ("restored a message in Teams", TextOf(activity), attached),
            "reacted" => ("reacted to a message", new Shown.Event("Reaction: " + Reactions(activity)), attached),
            var what => ($"activity “{what}”", TextOf(activity), attached),
        };
    }

    public static (string Did, Shown Shown, IReadOnlyList<Note> Notes) Out(RecordEntry entry, IReadOnlyList<Note> notes)
    {
        var content = StoredJson.Parse(entry.Content);
        return StoredJson.Member(content, "card") is { ValueKind: JsonValueKind.Object } card
            ? ("showed a card", new Shown.Card(card, StoredJson.Text(content, "summary") ?? ""), notes)
            : ("wrote", new Shown.Words(StoredJson.Text(content, "text") ?? "(The stored message has no text that can be shown.)"), notes);
    }

    private static Shown TextOf(JsonElement? activity) => StoredJson.Text(activity, "text") is { Length: > 0 } text
        ? new Shown.Words(text)
        : new Shown.Event(activity is null ? "The stored activity cannot be read." : "No text.");

    /// <summary>The html twin of a text is no attachment. Names are shown, files never opened.</summary>
    private static IEnumerable<Note> Attachments(JsonElement? activity) =>
        from attachment in StoredJson.Items(activity, "attachments")
        let type = StoredJson.Text(attachment, "contentType") ?? "unknown type"
        where type != "text/html"
        where StoredJson.Text(attachment, "removed") is not "true"
        select new Note($"Attachment, not opened here: {StoredJson.Text(attachment, "name") ?? "without a name"} ({type})");

    /// <summary>What the door refused and kept nothing of.</summary>
    private static IEnumerable<Note> TakenOut(JsonElement? activity)
    {
        var counts = StoredJson.Member(activity, "takenOut");
        if (StoredJson.Text(counts, "attachments") is { } attachments and not "0") yield return new Note($"Refused and not kept: {attachments} attachment{(attachments == "1" ? "" : "s")}");
        if (StoredJson.Text(counts, "links") is { } links and not "0") yield return new Note($"Refused and not kept: {links} text{(links == "1" ? "" : "s")} with a link; the rest of the text is here");
    }

    private static string Reactions(JsonElement? activity)
    {
        var added = StoredJson.Items(activity, "reactionsAdded").Select(one => StoredJson.Text(one, "type")).OfType<string>();
        var removed = StoredJson.Items(activity, "reactionsRemoved").Select(one => StoredJson.Text(one, "type") + " (taken back)");
        return string.Join(", ", added.Concat(removed)) is { Length: > 0 } words ? words : "not named";
    }
}
