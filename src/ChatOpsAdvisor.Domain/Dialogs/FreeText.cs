namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What somebody typed by hand in a turn: a message, or the text fields of a card. Choices and ids are not typed.</summary>
internal static class FreeText
{
    /// <summary>The ids that cards give to fields in which people write.</summary>
    private static readonly string[] Fields = ["text", "said", "reason", "note", "detail", "remark", "rationale"];

    public static IReadOnlyList<string> Of(DialogInput input) => input switch
    {
        DialogInput.Typed typed => [typed.Text],
        DialogInput.Pressed pressed => [.. Fields.Select(pressed.Input).OfType<string>()],
        _ => [],
    };
}
