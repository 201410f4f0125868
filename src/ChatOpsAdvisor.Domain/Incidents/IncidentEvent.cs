using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Something that happened to an incident. <see cref="Incident.After"/> is the only reader that changes state.</summary>
/// <param name="At">UTC.</param>
[JsonDerivedType(typeof(IncidentOpened), "incident-opened")]
[JsonDerivedType(typeof(ScenarioChosen), "scenario-chosen")]
[JsonDerivedType(typeof(FactRecorded), "fact-recorded")]
[JsonDerivedType(typeof(TriggerFired), "trigger-fired")]
[JsonDerivedType(typeof(IntakeFinished), "intake-finished")]
[JsonDerivedType(typeof(IntakeCancelled), "intake-cancelled")]
[JsonDerivedType(typeof(IntakeResumed), "intake-resumed")]
[JsonDerivedType(typeof(ItemAnswered), "item-answered")]
[JsonDerivedType(typeof(IncidentAcknowledged), "incident-acknowledged")]
public abstract record IncidentEvent(DateTimeOffset At, Person By);

/// <param name="Conversation">The officer's conversation: replies about the incident go there.</param>
public sealed record IncidentOpened(DateTimeOffset At, Person By, IncidentId Id, ConversationId Conversation, string PackId, string PackVersion)
    : IncidentEvent(At, By);

/// <summary>The scenario was said, or changed. Answers stay.</summary>
public sealed record ScenarioChosen(DateTimeOffset At, Person By, string Scenario, string? Before) : IncidentEvent(At, By);

/// <summary>A question was answered, answered anew, or passed over.</summary>
/// <param name="FactId">The fact, which scenarios may share.</param>
/// <param name="Question">The step that asked.</param>
public sealed record FactRecorded(DateTimeOffset At, Person By, string FactId, string Question, Answer Answer) : IncidentEvent(At, By);

/// <summary>A trigger of the pack fired: urgency rises to its level and never falls by itself.</summary>
public sealed record TriggerFired(DateTimeOffset At, Person By, string Trigger, Urgency Urgency, string Reason) : IncidentEvent(At, By);

/// <summary>Every question is answered or passed over.</summary>
public sealed record IntakeFinished(DateTimeOffset At, Person By) : IncidentEvent(At, By);

/// <summary>The officer broke the intake off and confirmed it. What was said stays on the record.</summary>
public sealed record IntakeCancelled(DateTimeOffset At, Person By) : IncidentEvent(At, By);

/// <summary>An intake that was broken off goes on.</summary>
public sealed record IntakeResumed(DateTimeOffset At, Person By) : IncidentEvent(At, By);

/// <summary>A checklist line was ticked, or the tick was taken back; both stay in the record.</summary>
public sealed record ItemAnswered(DateTimeOffset At, Person By, string Item, bool Done) : IncidentEvent(At, By);

/// <summary>A duty inspector owns it.</summary>
public sealed record IncidentAcknowledged(DateTimeOffset At, Person By) : IncidentEvent(At, By);
