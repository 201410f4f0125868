using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>All that is decided from when something is said or pressed in a duty inspector's channel.</summary>
/// <param name="Incident">The incident that the pressed card names, where its alert stands in this channel; else null.</param>
/// <param name="Channel">The channel, or the thread in it, where it was said or pressed.</param>
public sealed record DutyContext(GuidancePack Pack, Incident? Incident, AlertState Alert, AlertRoutes Routes, ConversationId Channel, Person By, DateTimeOffset Now)
{
    /// <summary>Who may do what.</summary>
    public RoleTable Roles { get; init; } = RoleTable.Open;

    /// <summary>Every incident that nobody has closed, newest first; only for a turn that looks at them.</summary>
    public IReadOnlyList<Incident> Open { get; init; } = [];

    /// <summary>The area whose channel it is; null when the settings name it no more.</summary>
    public AlertRoute? Route => Routes.At(Channel);
}

/// <summary>What a press in the channel claims.</summary>
public sealed record DutyPress(string Verb, IReadOnlyDictionary<string, string> Inputs)
{
    public string? Input(string id) => Inputs.GetValueOrDefault(id);
}

/// <summary>What happened to the incident, and what is said, to the channel or to the officer.</summary>
public sealed record DutyDecision(IReadOnlyList<IncidentEvent> Events, IReadOnlyList<Reply> Replies)
{
    public static DutyDecision Of(IReadOnlyList<IncidentEvent> events, params IReadOnlyList<Reply> replies) => new(events, replies);

    public static DutyDecision Say(string text) => new([], [new Reply.Say(text)]);
}
