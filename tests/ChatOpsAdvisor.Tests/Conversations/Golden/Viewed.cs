using System.Text.Json;
using ChatOpsAdvisor.LocalChannel;
using ChatOpsAdvisor.Records.Cards;

namespace ChatOpsAdvisor.Tests.Conversations.Golden;

/// <summary>What people see of a message, as lines; and of a change to it, what changed.</summary>
internal static class Viewed
{
    public static IEnumerable<string> New(string place, StoredActivity message)
    {
        var lines = Lines(message);
        if (IsCard(message)) return lines.Prepend($"**{place}** · new card").Select(Quoted);
        return [Quoted($"**{place}** · “{string.Join(" / ", lines)}”")];
    }

    public static IEnumerable<string> Changed(string place, StoredActivity before, StoredActivity now)
    {
        if (now.IsDeleted) return [Quoted($"**{place}** · deleted: {Lines(before)[0]}")];
        var (old, fresh) = (Lines(before), Lines(now));
        var changes = Changes(old, fresh).ToList();
        if (changes.Count == 0) return [];
        return changes.Count > fresh.Count
            ? fresh.Prepend($"**{place}** · card is now").Select(Quoted)
            : changes.Prepend($"**{place}** · card changed: {fresh[0]}").Select(Quoted);
    }

    private static bool IsCard(StoredActivity message) => message.Activity()?["attachments"] is not null;

    private static string Quoted(string line) => line.Length == 0 ? ">" : $"> {line}  ";

    private static List<string> Lines(StoredActivity message)
    {
        var activity = message.Activity();
        var lines = new List<string>();
        if ((string?)activity?["text"] is { Length: > 0 } text) lines.AddRange(text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        foreach (var attachment in activity?["attachments"]?.AsArray() ?? [])
        {
            var buttons = new List<string>();
            foreach (var line in CardText.Of(JsonElement.Parse(attachment!["content"]!.ToJsonString())))
            {
                if (line.Kind is CardTextKind.Button)
                {
                    // A part that is pressed like a button has its words and an arrow inside it.
                    if (lines is [.., "›"]) lines.RemoveAt(lines.Count - 1);
                    if (lines.Count > 0 && lines[^1] == line.Text) lines.RemoveAt(lines.Count - 1);
                    if (buttons.Count == 0 && lines is [.., ['[', .., ']'] row])
                    {
                        buttons.Add(row);
                        lines.RemoveAt(lines.Count - 1);
                    }

                    buttons.Add($"[{line.Text}]");
                    continue;
                }

                Flush(buttons);
                lines.Add(line.Kind switch
                {
                    CardTextKind.Heading => $"__{line.Text}__",
                    CardTextKind.Field => $"⌷ {line.Text}",
                    _ => line.Text.ReplaceLineEndings(" / "),
                });
            }

            Flush(buttons);
        }

        return lines;

        void Flush(List<string> buttons)
        {
            if (buttons.Count > 0) lines.Add(string.Join(' ', buttons));
            buttons.Clear();
        }
    }

    /// <summary>The lines that went and came, by the longest run of lines that stayed.</summary>
    private static IEnumerable<string> Changes(List<string> old, List<string> fresh)
    {
        var same = new int[old.Count + 1, fresh.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = fresh.Count - 1; j >= 0; j--)
                same[i, j] = old[i] == fresh[j] ? same[i + 1, j + 1] + 1 : Math.Max(same[i + 1, j], same[i, j + 1]);
        for (int i = 0, j = 0; i < old.Count || j < fresh.Count;)
        {
            if (i < old.Count && j < fresh.Count && old[i] == fresh[j])
            {
                i++;
                j++;
            }
            else if (i < old.Count && (j == fresh.Count || same[i + 1, j] >= same[i, j + 1])) yield return $"− {old[i++]}";
            else yield return $"+ {fresh[j++]}";
        }
    }
}
