using System.Text.Json;
using ChatOpsAdvisor.Tests.Shared;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>One template with its data, to be expanded by both engines. Data left undefined is data not given.</summary>
internal sealed record Case(string Name, string Template, string? Data, string? Host = null);

/// <summary>What the official engine made of a case: a card, or an error in compiling or in expanding.</summary>
internal sealed record OfficialResult(JsonElement? Card, string? Error, string? Stage);

/// <summary>Microsoft's adaptivecards-templating, run under node.</summary>
internal static class OfficialEngine
{
    public static async Task<IReadOnlyList<OfficialResult>> ExpandAsync(IReadOnlyList<Case> cases, CancellationToken cancellation)
    {
        var input = "[" + string.Join(",", cases.Select(Written)) + "]";
        using var output = JsonDocument.Parse(await NodePeer.RunAsync("expand-templates.js", input, cancellation));
        return [.. output.RootElement.EnumerateArray().Select(Read)];
    }

    private static string Written(Case one) =>
        "{\"template\":" + one.Template
        + (one.Data is null ? "" : ",\"data\":" + one.Data)
        + (one.Host is null ? "" : ",\"host\":" + one.Host) + "}";

    private static OfficialResult Read(JsonElement result) => result.TryGetProperty("card", out var card)
        ? new OfficialResult(card.Clone(), null, null)
        : new OfficialResult(null, result.GetProperty("error").GetString(), result.GetProperty("stage").GetString());
}
