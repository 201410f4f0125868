using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>
/// The one serialiser contract of this project. A member given twice is refused: what we decided on and what a reader of
/// the record sees must be the same thing.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    AllowDuplicateProperties = false,
    Converters = [typeof(TolerantTime)])]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Posted))]
[JsonSerializable(typeof(Member))]
[JsonSerializable(typeof(MembersPage))]
[JsonSerializable(typeof(TeamChannels))]
internal sealed partial class ActivityJson : JsonSerializerContext;
