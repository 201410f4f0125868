namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Which of the pack's facts stand where on the alert card. Of several the most telling that is answered is shown.</summary>
internal static class AlertLayout
{
    public static string Areas => "force-areas";

    public static string Location => "location";

    public static string Reference => "reference";

    public static string MeetingTime => "meeting-time";

    public static IReadOnlyList<(string Label, string[] Facts)> Risks { get; } =
    [
        ("Children", ["children-present", "children", "children-access"]),
        ("Self-harm", ["self-harm"]),
        ("Disorder", ["disorder"]),
        ("Weapons", ["weapons"]),
        ("Filming / live", ["filming"]),
        ("Subject", ["subject-status", "whereabouts"]),
    ];

    public static IReadOnlyList<(string Label, string[] Facts)> Evidence { get; } =
    [
        ("Evidence asked for", ["evidence-asked"]),
        ("Handed over", ["evidence-handed-over"]),
        ("Devices secured", ["devices-secured"]),
        ("Copy kept", ["copy-preserved"]),
    ];
}
