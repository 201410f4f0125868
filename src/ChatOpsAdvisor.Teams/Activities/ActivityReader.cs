using System.Text.Json;
using System.Text.Unicode;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>Reads what came over the wire. Whatever is no activity is null; nothing is thrown.</summary>
internal static class ActivityReader
{
    public static Activity? Read(ReadOnlySpan<byte> utf8)
    {
        // A JsonElement checks its bytes only when somebody asks for its text; here it is still early enough to refuse.
        if (!Utf8.IsValid(utf8)) return null;
        try
        {
            var activity = JsonSerializer.Deserialize(utf8, ActivityJson.Default.Activity);
            return string.IsNullOrEmpty(activity?.Type) ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
