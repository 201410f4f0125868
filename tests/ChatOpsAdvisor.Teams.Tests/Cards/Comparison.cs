using System.Buffers;
using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>Holds our expansion of one case against the official one.</summary>
internal static class Comparison
{
    /// <summary>What is wrong, or null. Where the official engine throws while expanding, ours must have left something visible.</summary>
    public static string? Verdict(Case one, OfficialResult official)
    {
        CardTemplate template;
        try
        {
            template = CardTemplate.Compile(one.Template, one.Name);
        }
        catch (CardTemplateException refusal)
        {
            return official.Stage == "compile" || official.Error?.StartsWith("Unknown function", StringComparison.Ordinal) == true
                ? null
                : Told(one, $"ours refused: {refusal.Message}\n  official: {official.Card?.GetRawText() ?? official.Error}");
        }

        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        var unresolved = template.Expand(writer, Parsed(one.Data), Parsed(one.Host));
        writer.Flush();
        using var ours = JsonDocument.Parse(buffer.WrittenMemory);
        if (official.Card is { } theirs)
        {
            return SameJson.Difference(ours.RootElement, theirs) is { } difference ? Told(one, difference) : null;
        }

        return official.Stage == "expand" && unresolved > 0
            ? null
            : Told(one, $"official {official.Stage}: {official.Error}\n  ours: {ours.RootElement.GetRawText()}");
    }

    private static JsonElement Parsed(string? json) => json is null ? default : JsonElement.Parse(json);

    private static string Told(Case one, string problem) =>
        $"{one.Name}: {problem}\n  template: {one.Template}\n  data: {one.Data}";
}
