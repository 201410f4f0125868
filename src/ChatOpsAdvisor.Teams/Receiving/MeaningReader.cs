using System.Text.Json;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>Tells what an activity means. Pure; invokes are not for here (<see cref="InvokeRouter"/>).</summary>
internal static class MeaningReader
{
    private static readonly Meaning Silence = new Meaning.Silence();
    private static readonly Meaning Misshapen = new Meaning.Misshapen();

    public static Meaning Read(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => Message(activity),
        ActivityTypes.MessageUpdate when IsForTheBot(activity) =>
            new Meaning.Notes(activity.ChannelData?.EventType == "undeleteMessage" ? "restored" : "edited"),
        ActivityTypes.MessageDelete => new Meaning.Notes("deleted"),
        ActivityTypes.MessageReaction => new Meaning.Notes("reacted"),
        ActivityTypes.ConversationUpdate => ConversationUpdate(activity),
        ActivityTypes.InstallationUpdate => activity.Action switch
        {
            "add" => new Meaning.Arrives(),
            "remove" => new Meaning.Leaves(),
            "add-upgrade" or "remove-upgrade" => new Meaning.Notes("upgraded", Personal: false),
            _ => Silence,
        },
        _ => Silence,
    };

    private static Meaning Message(Activity activity)
    {
        if (activity.Value is { ValueKind: not JsonValueKind.Null })
            return PressReader.Read(activity.Value) is { } press ? new Meaning.Presses(press) : Misshapen;
        return IsForTheBot(activity) ? Said(activity) : Silence;
    }

    private static Meaning.Says Said(Activity activity)
    {
        var written = Mentions.Strip(activity);
        var text = Links.TakeOutOf(written);
        return new Meaning.Says(text, HasAttachments(activity), !ReferenceEquals(text, written) || TwinHas(activity, "href="));
    }

    private static Meaning ConversationUpdate(Activity activity)
    {
        var bot = activity.Recipient?.Id;
        if (Includes(activity.MembersAdded, bot)) return new Meaning.Arrives();
        if (Includes(activity.MembersRemoved, bot)) return new Meaning.Leaves();
        return activity.ChannelData?.EventType switch
        {
            "channelDeleted" when activity.ChannelData.Channel?.Id is { Length: > 0 } channel => new Meaning.Leaves(channel),
            "teamDeleted" or "teamHardDeleted" => new Meaning.Leaves(),
            _ => Silence,
        };
    }

    /// <summary>With consent to hear everything, people's talk among themselves arrives too. It is none of our business.</summary>
    private static bool IsForTheBot(Activity activity) =>
        Scopes.Of(activity) == ConversationScope.Personal || Mentions.IncludeTheBot(activity);

    /// <summary>The html twin of a text is no attachment, but for a picture that was pasted into it.</summary>
    private static bool HasAttachments(Activity activity)
    {
        foreach (var attachment in activity.Attachments ?? [])
            if (attachment is { ContentType: not Attachment.Html }) return true;
        return TwinHas(activity, "<img") || TwinHas(activity, "<video");
    }

    /// <summary>Whether the html twin has a mark-up of some kind: a link may hide behind a harmless word.</summary>
    private static bool TwinHas(Activity activity, string markup)
    {
        foreach (var attachment in activity.Attachments ?? [])
            if (attachment is { ContentType: Attachment.Html, Content: { ValueKind: JsonValueKind.String } html } && html.GetString()!.Contains(markup, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool Includes(IReadOnlyList<Account>? accounts, string? id)
    {
        foreach (var account in accounts ?? [])
            if (account is { Id.Length: > 0 } && account.Id == id) return true;
        return false;
    }
}
