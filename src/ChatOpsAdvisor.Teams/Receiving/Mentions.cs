using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>Whom a message mentions. The bot's own mention is an address on the envelope; others are part of the letter.</summary>
internal static class Mentions
{
    public static bool IncludeTheBot(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
            if (IsMention(entity) && entity.Mentioned?.Id == activity.Recipient?.Id) return true;
        return false;
    }

    /// <summary>The text without the bot's mention, other people's as their names, white space collapsed.</summary>
    public static string Strip(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (!IsMention(entity) || entity.Text is not { Length: > 0 } mention) continue;
            text = text.Replace(mention, entity.Mentioned?.Id == activity.Recipient?.Id ? " " : NameIn(mention), StringComparison.Ordinal);
        }
        return PlainText.Collapse(text);
    }

    private static bool IsMention(Entity? entity) => entity is { Type: Entity.Mention, Mentioned.Id.Length: > 0 };

    private static string NameIn(string mention)
    {
        const string open = "<at>", close = "</at>";
        return mention.Length > open.Length + close.Length
            && mention.StartsWith(open, StringComparison.Ordinal) && mention.EndsWith(close, StringComparison.Ordinal)
            ? mention[open.Length..^close.Length]
            : mention;
    }
}
