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

    /// <summary>Incidents that nobody has closed and that are this reader's to see, newest first; only for a turn that looks at them.</summary>
    public IReadOnlyList<Incident> Open { get; init; } = [];

    /// <summary>Answers who is on duty now (false) or tonight (true).</summary>
    public Func<bool, string>? WhoIsOn { get; init; }

    /// <summary>Public base address of the supervisor's pages; empty when there is none.</summary>
    public string RecordAddress { get; init; } = "";

    /// <summary>Who is on duty when; empty where there is no roster.</summary>
    public Roster Roster { get; init; } = Roster.Empty;

    internal AlertContext ForCards => new(Pack, Routes, Now, RecordAddress);

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
    /// <summary>What is to be done at once to other incidents, each in a turn of its own: a turn changes one.</summary>
    public IReadOnlyList<(IncidentId Incident, string Due)> Then { get; init; } = [];

    public static DutyDecision Of(IReadOnlyList<IncidentEvent> events, params IReadOnlyList<Reply> replies) => new(events, replies);

    public static DutyDecision Say(string text) => new([], [new Reply.Say(text)]);
}
