using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>One try to obtain the group's communications (para 3.5).</summary>
/// <param name="Number">Counted from 1 within the incident.</param>
/// <param name="By">Who asked, or who logged it for somebody whom the detail names.</param>
/// <param name="How">The way it was asked: an id of <see cref="LogWords.Ways"/>.</param>
/// <param name="Came">What came of it: an id of <see cref="LogWords.Outcomes"/>.</param>
/// <param name="Detail">Whom, and what else was typed; null when nothing was.</param>
public sealed record LoggedAttempt(int Number, Person By, DateTimeOffset At, string How, string Came, string? Detail);

/// <summary>One contact with the group (section 4).</summary>
/// <param name="About">What it was about: an id of <see cref="LogWords.Matters"/>.</param>
public sealed record LoggedContact(int Number, Person By, DateTimeOffset At, string How, string About, string? Detail);

/// <summary>A try to obtain the group's communications was logged. An entry is never edited; a mistake is put right by another.</summary>
public sealed record AttemptLogged(DateTimeOffset At, Person By, int Number, string How, string Came, string? Detail) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) =>
        incident with { Attempts = incident.Attempts.Add(new LoggedAttempt(Number, By, At, How, Came, Detail)), LastWord = Word };
}

/// <summary>A contact with the group was logged.</summary>
public sealed record ContactLogged(DateTimeOffset At, Person By, int Number, string How, string About, string? Detail) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) =>
        incident with { Contacts = incident.Contacts.Add(new LoggedContact(Number, By, At, How, About, Detail)), LastWord = Word };
}
