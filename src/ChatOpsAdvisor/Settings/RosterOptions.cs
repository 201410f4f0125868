using System.ComponentModel.DataAnnotations;

namespace ChatOpsAdvisor.Settings;

/// <summary>Section "Roster": who is on duty, and whom to tell when nobody is.</summary>
public sealed record RosterOptions
{
    public static string Section => "Roster";

    /// <summary>Where each area's roster lies.</summary>
    /// <value>Empty: nobody is called by name.</value>
    public IReadOnlyList<AreaRosterOptions> Areas { get; init; } = [];

    /// <summary>The people who can be called, so that a roster's name, number or e-mail address stands for an Entra id.</summary>
    public IReadOnlyList<RosterPersonOptions> People { get; init; } = [];

    /// <summary>Who is told of gaps and faults: a channel's id, or somebody of <see cref="People"/> who has written to the bot before.</summary>
    /// <value>Empty: the log and /health alone.</value>
    public string Owner { get; init; } = "";
}

/// <summary>The roster of one area.</summary>
public sealed record AreaRosterOptions
{
    /// <summary>As in Alerts:Areas.</summary>
    [Required]
    public string Area { get; init; } = "";

    /// <summary>A .csv or .ics file, or a folder of them. Read again when it changes.</summary>
    [Required]
    public string Path { get; init; } = "";
}

/// <summary>Somebody on a roster.</summary>
public sealed record RosterPersonOptions
{
    /// <summary>Entra object id.</summary>
    [Required, RegularExpression("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", ErrorMessage = "Roster:People: an Id is an Entra object id, a GUID.")]
    public string Id { get; init; } = "";

    /// <summary>As it stands in Teams and on the roster.</summary>
    [Required]
    public string Name { get; init; } = "";

    public string? Email { get; init; }
}
