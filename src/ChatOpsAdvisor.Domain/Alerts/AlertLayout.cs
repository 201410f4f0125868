namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Which of the pack's facts stand where on the alert card. Of several the most telling that is answered is shown.</summary>
internal static class AlertLayout
{
    public static string Areas => "force-areas";

    public static string Location => "location";

    public static string Platform => "platform";

    public static string Reference => "reference";

    public static string MeetingTime => "starts";

    public static IReadOnlyList<(string Label, string[] Facts)> Risks { get; } =
    [
        // Two facts, two rows: that no child is there says nothing of the children he meets.
        ("Child there now", ["children-present"]),
        ("Children in contact", ["children"]),
        ("Self-harm", ["self-harm"]),
        ("Disorder", ["disorder"]),
        ("Weapons", ["weapons"]),
        ("Filming / live", ["filming"]),
        ("Subject", ["subject", "whereabouts"]),
    ];

    public static IReadOnlyList<(string Label, string[] Facts)> Evidence { get; } =
    [
        ("Evidence", ["evidence-asked"]),
        ("Held by the group", ["evidence-held"]),
        ("Devices secured", ["devices-secured"]),
        ("Copies kept", ["preserved"]),
    ];
}
