namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for the two logs.</summary>
internal static class LogPhrases
{
    public static string AttemptsTitle => "Tries to get the group's messages";

    public static string ContactsTitle => "Contacts with the group";

    public static string AttemptsBasis => "Para 3.5: it is essential to try early, and each try should be fully recorded.";

    public static string ContactsBasis => "Section 4: dealing with groups. Every contact logged here can be shown later.";

    public static string ContactsReminder => "No thanks, no advice on evidence, no “keep us posted”. Suggested by this tool, based on 4.3.";

    public static string HowAsked => "Log another try: how was it asked?";

    public static string HowContact => "Log another contact: how was it?";

    public static string WhatCame => "What came of it?";

    public static string WhatAbout => "What was it about?";

    public static string LoggedAlready => "That is logged already. Nothing was changed.";

    public static string EarlierEntries(int count) => count == 1 ? "1 earlier entry is on the record." : $"{count} earlier entries are on the record.";
}
