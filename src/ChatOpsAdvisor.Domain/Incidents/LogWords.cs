namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What an entry of the two logs can say, in the order in which it is offered. Ids are kept; labels may change.</summary>
public static class LogWords
{
    /// <summary>How it was asked, or how the contact was made.</summary>
    public static OrderedDictionary<string, string> Ways { get; } = new(StringComparer.Ordinal)
    {
        ["in-person"] = "In person",
        ["phone"] = "By phone",
        ["message"] = "By text or message",
        ["email"] = "By e-mail or letter",
        ["page"] = "Through their page",
    };

    /// <summary>What came of a try to obtain communications.</summary>
    public static OrderedDictionary<string, string> Outcomes { get; } = new(StringComparer.Ordinal)
    {
        ["all"] = "All handed over",
        ["some"] = "Some handed over",
        ["promised"] = "Promised",
        ["no-answer"] = "No answer yet",
        ["refused"] = "Refused",
        ["deleted"] = "Said to be deleted",
    };

    /// <summary>What a contact with the group was about.</summary>
    public static OrderedDictionary<string, string> Matters { get; } = new(StringComparer.Ordinal)
    {
        ["position"] = "Told the force's position and the danger",
        ["discouraged"] = "Discouraged from going or publishing",
        ["evidence"] = "Asked for statement or evidence",
        ["removal"] = "Asked to take footage down",
        ["safety"] = "Meeting for public safety",
        ["they-called"] = "They contacted us",
        ["other"] = "Something else",
    };

    /// <summary>A label, or the id itself where an older or newer build wrote it.</summary>
    public static string Label(OrderedDictionary<string, string> words, string id) => words.GetValueOrDefault(id, id);
}
