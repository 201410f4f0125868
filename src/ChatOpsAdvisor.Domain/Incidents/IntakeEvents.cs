using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <param name="Conversation">The officer's conversation: replies about the incident go there.</param>
/// <param name="Exercise">Nothing of it is real; it is marked so everywhere, goes to the exercise channel and is in no figure.</param>
public sealed record IncidentOpened(
    DateTimeOffset At, Person By, IncidentId Id, ConversationId Conversation, string PackId, string PackVersion, bool Exercise = false)
    : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => Incident.From(this);
}

/// <summary>The scenario was said, or changed. Answers stay.</summary>
public sealed record ScenarioChosen(DateTimeOffset At, Person By, string Scenario, string? Before) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Scenario = Scenario, Intake = IntakeState.Running, LastWord = Word };
}

/// <summary>A question was answered, answered anew, or passed over.</summary>
/// <param name="FactId">The fact, which scenarios may share.</param>
/// <param name="Question">The step that asked.</param>
public sealed record FactRecorded(DateTimeOffset At, Person By, string FactId, string Question, Answer Answer) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) =>
        incident with { Facts = incident.Facts.SetItem(FactId, new Fact(Answer, By.Name, At)), LastWord = Word };
}

/// <summary>A trigger of the pack fired: urgency rises to its level and never falls by itself.</summary>
public sealed record TriggerFired(DateTimeOffset At, Person By, string Trigger, Urgency Urgency, string Reason) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) =>
        incident.HasFired(Trigger) ? incident : incident with { Triggers = incident.Triggers.Add(new FiredTrigger(Trigger, Urgency, Reason, At)) };
}

/// <summary>Every question is answered or passed over.</summary>
public sealed record IntakeFinished(DateTimeOffset At, Person By) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Intake = IntakeState.Finished, LastWord = Word };
}

/// <summary>The officer broke the intake off and confirmed it. What was said stays on the record.</summary>
public sealed record IntakeCancelled(DateTimeOffset At, Person By) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Intake = IntakeState.Cancelled, LastWord = Word };
}

/// <summary>An intake that was broken off goes on.</summary>
public sealed record IntakeResumed(DateTimeOffset At, Person By) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Intake = IntakeState.Running, LastWord = Word };
}
