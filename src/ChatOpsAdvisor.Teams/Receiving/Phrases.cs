namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>The few sentences that the door itself says, where Teams wants an answer in the response.</summary>
internal static class Phrases
{
    public const string Taken = "Got it. The chat shows what comes next.";
    public const string TakenBefore = "That was already taken in. The chat shows where it stands.";
    public const string NotUnderstood = "This button is not known here. Write to the bot in the chat instead.";
    public const string NoRefresh = "This card is kept up to date in the chat and is not refreshed from here.";
    public const string DialogInChat = "There is no window for this. Write to the bot in the chat, for example: help.";
    public const string SearchInChat = "Ask the bot in the chat. It answers with the guidance's own paragraphs there.";
}
