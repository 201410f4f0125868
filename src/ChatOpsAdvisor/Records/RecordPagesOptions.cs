using System.ComponentModel.DataAnnotations;

namespace ChatOpsAdvisor.Records;

/// <summary>Section "Records": who may read the record.</summary>
public sealed record RecordPagesOptions
{
    public static string Section => "Records";

    /// <summary>The Entra app role that a reader of the record must hold.</summary>
    /// <value>Supervisor</value>
    [Required]
    public string SupervisorRole { get; init; } = "Supervisor";
}
