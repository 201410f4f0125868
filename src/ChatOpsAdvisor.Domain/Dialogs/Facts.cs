namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The fact ids that this program itself knows by name; every other fact is the pack's alone.</summary>
internal static class Facts
{
    public static string Scenario => "scenario";

    public static string Location => "location";

    public static string Platform => "platform";

    public static string Areas => "force-areas";

    public static string Reference => "reference";
}
