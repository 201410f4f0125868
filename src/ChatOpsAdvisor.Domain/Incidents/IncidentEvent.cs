using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Something that happened to an incident. Each event knows what it changes; nothing else changes an incident.</summary>
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
[JsonDerivedType(typeof(DealingChanged), "dealing-changed")]
[JsonDerivedType(typeof(ActRefused), "act-refused")]
[JsonDerivedType(typeof(IncidentClosed), "incident-closed")]
[JsonDerivedType(typeof(IncidentReopened), "incident-reopened")]
public abstract record IncidentEvent(DateTimeOffset At, Person By)
{
    /// <summary>The incident after this event.</summary>
    internal abstract Incident Apply(Incident incident);

    /// <summary>Who spoke last, and when: what an inspector reads as the age of the news.</summary>
    private protected Mark Word => new(By, At);
}
