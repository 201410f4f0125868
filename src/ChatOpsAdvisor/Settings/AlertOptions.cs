using System.ComponentModel.DataAnnotations;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Settings;

/// <summary>Section "Alerts": which channel the duty inspector of each force area reads.</summary>
public sealed record AlertOptions
{
    internal const string ChannelForm = @"^19:[^;\s]+@thread\.(tacv2|skype)$";

    public static string Section => "Alerts";

    /// <summary>The areas, in the order in which officers are offered them. The first also takes incidents whose area is not known.</summary>
    /// <value>Empty: no alert can be delivered, and officers are told to use radio or phone.</value>
    [ValidateEnumeratedItems]
    public IReadOnlyList<AreaOptions> Areas { get; init; } = [];

    /// <summary>After so long without a new risk review the inspector is prompted to look again.</summary>
    /// <value>2 hours. Zero: never by time alone.</value>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00", ErrorMessage = "ReviewEvery lies between 00:00:00, which is never, and seven days.")]
    public TimeSpan ReviewEvery { get; init; } = DutyWaits.Usual.ReviewEvery;

    /// <summary>After so long a handover that nobody took is said again.</summary>
    /// <value>10 minutes. Zero: never.</value>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00", ErrorMessage = "HandoverWait lies between 00:00:00, which is never, and one day.")]
    public TimeSpan HandoverWait { get; init; } = DutyWaits.Usual.HandoverWait;

    /// <summary>When each channel gets its digest of the last day, UK wall clock, e.g. "07:00".</summary>
    /// <value>Empty: no digest.</value>
    [RegularExpression("^(([01][0-9]|2[0-3]):[0-5][0-9])?$", ErrorMessage = "DigestAt is a time of day such as 07:00, or empty.")]
    public string DigestAt { get; init; } = "";

    public DutyWaits ToWaits() => new(ReviewEvery, HandoverWait);

    /// <summary>How long an alert waits for somebody to own it.</summary>
    [ValidateObjectMembers]
    public EscalationOptions Escalation { get; init; } = new();

    /// <summary>The channel to which an exercise's alerts go.</summary>
    /// <value>Empty: an exercise alerts nobody, and says so.</value>
    [RegularExpression(ChannelForm, ErrorMessage = "Alerts: an ExerciseChannel looks like 19:…@thread.tacv2.")]
    public string? ExerciseChannel { get; init; }

    /// <param name="people">Who may be named as a fallback.</param>
    /// <param name="overlay">Names the desk of an area that has none here.</param>
    public AlertRoutes ToRoutes(IReadOnlyList<RosterPersonOptions> people, GuidanceOverlay? overlay = null) => new(
        [.. Areas.Select(area => new AlertRoute(area.Name, new ConversationId(area.ChannelId), DeskOf(area, overlay)) { Fallback = area.ToFallback(people) })])
    {
        Exercise = string.IsNullOrEmpty(ExerciseChannel) ? null : new AlertRoute("Exercises", new ConversationId(ExerciseChannel), Desk: ""),
    };

    private static string DeskOf(AreaOptions area, GuidanceOverlay? overlay) =>
        area.Desk.Length > 0 ? area.Desk : overlay?.DeskOfArea(area.Name)?.ToString() ?? "";
}

/// <summary>One force area.</summary>
public sealed record AreaOptions
{
    /// <summary>As officers choose it, e.g. "Northshire". No commas.</summary>
    [Required, RegularExpression("^[^,]{1,60}$", ErrorMessage = "Alerts:Areas: a Name has 1 to 60 characters and no comma.")]
    public string Name { get; init; } = "";

    /// <summary>The channel's id, "19:…@thread.tacv2": in Teams, Get link to channel, decoded.</summary>
    [Required, RegularExpression(AlertOptions.ChannelForm, ErrorMessage = "Alerts:Areas: a ChannelId looks like 19:…@thread.tacv2.")]
    public string ChannelId { get; init; } = "";

    /// <summary>Whom the officer is told to phone when the channel cannot be reached.</summary>
    /// <value>Empty: the overlay's desk for this area; without one "use radio or phone", without a name.</value>
    public string Desk { get; init; } = "";

    /// <summary>Who is called when nobody on the roster answers: a channel's id, or the name or Entra id of somebody in Roster:People.</summary>
    /// <value>Empty: the officer is told to phone the desk.</value>
    public string Fallback { get; init; } = "";

    internal AlertFallback? ToFallback(IReadOnlyList<RosterPersonOptions> people)
    {
        if (Fallback.Length == 0) return null;
        if (System.Text.RegularExpressions.Regex.IsMatch(Fallback, AlertOptions.ChannelForm)) return new AlertFallback($"{Name} fallback channel", new ConversationId(Fallback), PersonId: null);
        var person = people.FirstOrDefault(one => one.Id.Equals(Fallback, StringComparison.OrdinalIgnoreCase) || one.Name.Equals(Fallback, StringComparison.OrdinalIgnoreCase))
            ?? throw new SettingsRefusedException($"Alerts:Areas: the Fallback of {Name} is neither a channel's id nor somebody of Roster:People.");
        return new AlertFallback(person.Name, Channel: null, person.Id);
    }
}
