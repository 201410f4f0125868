using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A conversation that shares an incident, and who brought it in.</summary>
public sealed record Participant(Person Person, ConversationId Conversation, DateTimeOffset Since);
