using System.ComponentModel.DataAnnotations;
using ChatOpsAdvisor.Domain.Alerts;

namespace ChatOpsAdvisor.Settings;

/// <summary>Section "Alerts:Escalation": how many minutes an alert waits for somebody to own it before the next one is called. 0 turns a wait off.</summary>
public sealed record EscalationOptions
{
    private const int Day = 24 * 60;

    /// <value>3</value>
    [Range(0, Day)]
    public int UrgentMinutes { get; init; } = (int)EscalationSettings.Usual.Urgent.TotalMinutes;

    /// <value>10</value>
    [Range(0, Day)]
    public int HighMinutes { get; init; } = (int)EscalationSettings.Usual.High.TotalMinutes;

    /// <value>30</value>
    [Range(0, Day)]
    public int NoteMinutes { get; init; } = (int)EscalationSettings.Usual.Note.TotalMinutes;

    /// <value>60</value>
    [Range(0, Day)]
    public int RoutineMinutes { get; init; } = (int)EscalationSettings.Usual.Routine.TotalMinutes;

    /// <summary>Between reminders once everybody was called; never shorter than the urgency's own wait.</summary>
    /// <value>15</value>
    [Range(1, Day)]
    public int AgainMinutes { get; init; } = (int)EscalationSettings.Usual.Again.TotalMinutes;

    /// <summary>After which the owner of an urgent incident who noted nothing is reminded, once.</summary>
    /// <value>30</value>
    [Range(0, Day)]
    public int SilentMinutes { get; init; } = (int)EscalationSettings.Usual.Silent.TotalMinutes;

    public EscalationSettings ToSettings() => new(
        TimeSpan.FromMinutes(UrgentMinutes), TimeSpan.FromMinutes(HighMinutes), TimeSpan.FromMinutes(NoteMinutes), TimeSpan.FromMinutes(RoutineMinutes),
        TimeSpan.FromMinutes(AgainMinutes), TimeSpan.FromMinutes(SilentMinutes));
}
