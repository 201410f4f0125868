using System.ComponentModel.DataAnnotations;

namespace ChatOpsAdvisor.Settings;

/// <summary>Section "Guidance": which pack is used.</summary>
public sealed record GuidanceOptions
{
    public static string Section => "Guidance";

    /// <summary>The pack's folder, below the program's home unless rooted.</summary>
    /// <value>guidance/ocag-v11</value>
    [Required]
    public string Pack { get; init; } = "guidance/ocag-v11";
}
