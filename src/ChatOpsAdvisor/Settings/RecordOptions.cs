using System.ComponentModel.DataAnnotations;

namespace ChatOpsAdvisor.Settings;

/// <summary>Section "Records": the supervisor's pages.</summary>
public sealed record RecordOptions
{
    public static string Section => "Records";

    /// <summary>The address at which supervisors reach this host, e.g. "https://advisor.force.example"; the alert card links there.</summary>
    /// <value>Empty: the alert card has no link.</value>
    [RegularExpression(@"^(https?://[^\s]+)?$", ErrorMessage = "PublicAddress is an https address, or empty.")]
    public string PublicAddress { get; init; } = "";

    /// <summary>The app role that lets a supervisor in.</summary>
    /// <value>Supervisor</value>
    [Required]
    public string SupervisorRole { get; init; } = "Supervisor";
}
