using System.ComponentModel.DataAnnotations;

namespace ChatOpsAdvisor.Settings;

/// <summary>Section "Guidance": which pack is used, and which force's overlay is laid over it.</summary>
public sealed record GuidanceOptions
{
    public static string Section => "Guidance";

    /// <summary>The pack's folder, below the program's home unless rooted.</summary>
    /// <value>guidance/ocag-v11</value>
    [Required]
    public string Pack { get; init; } = "guidance/ocag-v11";

    /// <summary>The overlay's folder, e.g. "guidance/overlays/northshire", below the program's home unless rooted.</summary>
    /// <value>Empty: no overlay; the pack alone.</value>
    public string Overlay { get; init; } = "";
}
