using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What an officer said to an inspector's question.</summary>
public sealed record OfficerAnswer(string Text, Person By, DateTimeOffset At);

/// <summary>A question of an inspector to whoever deals with the incident.</summary>
/// <param name="Number">Counts an incident's questions, from 1.</param>
/// <param name="Where">The thread from which it was asked, and into which the answer goes.</param>
/// <param name="Form">The form that asked it, so that a double tap asks once.</param>
public sealed record OfficerQuestion(int Number, string Text, Person By, DateTimeOffset At, ConversationId Where, string Form)
{
    /// <summary>The first answer answers; whatever comes after it adds to it.</summary>
    public ImmutableList<OfficerAnswer> Answers { get; init => field = value ?? []; } = [];

    [JsonIgnore]
    public bool IsOpen => Answers.IsEmpty;
}

/// <summary>An inspector asked the officer something.</summary>
public sealed record OfficerAsked(DateTimeOffset At, Person By, int Number, string Text, ConversationId Where, string Form) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Questions = incident.Questions.Add(new OfficerQuestion(Number, Text, By, At, Where, Form)) };
}

/// <summary>The officer answered, or added to the answer.</summary>
public sealed record OfficerAnswered(DateTimeOffset At, Person By, int Number, string Text) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident)
    {
        if (incident.Questions.Find(one => one.Number == Number) is not { } question) return incident;
        var answered = question with { Answers = question.Answers.Add(new OfficerAnswer(Text, By, At)) };
        return incident with { Questions = incident.Questions.Replace(question, answered), LastWord = Word };
    }
}
