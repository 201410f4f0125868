using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Gives an incident back, so that it is not acknowledged any more. Its owner may; so may another, when that was a mistake or they are gone.</summary>
public static class WithdrawAcknowledgement
{
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, string reason, Person by, DateTimeOffset now) => (incident.Acknowledged, reason.Trim()) switch
    {
        (null, _) => ([], new Refusal($"{incident.Id} is not acknowledged. Nothing was changed.")),
        (_, "") => ([], new Refusal($"To give {incident.Id} back, say why in one line. Nothing was changed.")),
        ({ } mark, var why) => ([new AcknowledgementWithdrawn(now, by, mark.By, why)], null),
    };
}
