using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>How state and events are written: one source-generated context for the process. Unknown members are skipped, enums are words.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(IncidentFile))]
[JsonSerializable(typeof(IncidentEvent))]
[JsonSerializable(typeof(ConversationReference))]
public sealed partial class DomainJson : JsonSerializerContext;
