namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>A row of the alert card.</summary>
/// <param name="Label">As the inspector reads it.</param>
/// <param name="Fact">The pack's fact that it shows.</param>
/// <param name="Always">It stands there whatever the scenario asks; else only where the scenario asks it, or it is known.</param>
internal sealed record AlertRow(string Label, string Fact, bool Always = true);

/// <summary>Which of the pack's facts stand where on the alert card.</summary>
internal static class AlertLayout
{
    public static string Areas => "force-areas";

    public static string Location => "location";

    public static string Platform => "platform";

    public static string Reference => "reference";

    public static string MeetingTime => "starts";

    public static IReadOnlyList<AlertRow> Risks { get; } =
    [
        // Two facts, two rows: that no child is there says nothing of the children he meets.
        new("Child there now", "children-present", Always: false),
        new("Children in contact", "children"),
        new("Self-harm", "self-harm"),
        new("Disorder", "disorder"),
        new("Weapons", "weapons"),
        new("Filming / live", "filming"),
    ];

    /// <summary>How the subject is, where, and whether he was arrested: of these the newest is what he is now.</summary>
    public static IReadOnlyList<string> Subject { get; } = ["subject", "whereabouts"];

    public static string Arrested => "arrested";

    public static string ArrestedAt => "arrested-at";

    /// <summary>Before anybody has met him, this is all that can be said of him.</summary>
    public static string Identified => "identified";

    public static IReadOnlyList<AlertRow> Evidence { get; } =
    [
        new("Evidence", "evidence-asked"),
        new("Held by the group", "evidence-held"),
        new("Devices secured", "devices-secured"),
        new("Copies kept", "preserved"),
    ];
}
