using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>Compares two JSON values: numbers by value, texts and the order of properties exactly.</summary>
internal static class SameJson
{
    /// <summary>Where they differ first, or null.</summary>
    public static string? Difference(JsonElement ours, JsonElement theirs, string path = "card")
    {
        if (ours.ValueKind != theirs.ValueKind)
        {
            return Differs(path, ours, theirs);
        }

        return ours.ValueKind switch
        {
            JsonValueKind.Object => InObjects(ours, theirs, path),
            JsonValueKind.Array => InArrays(ours, theirs, path),
            JsonValueKind.String => ours.GetString() == theirs.GetString() ? null : Differs(path, ours, theirs),
            JsonValueKind.Number => SameNumber(ours.GetDouble(), theirs.GetDouble()) ? null : Differs(path, ours, theirs),
            _ => null,
        };
    }

    private static string? InObjects(JsonElement ours, JsonElement theirs, string path)
    {
        var names = ours.EnumerateObject().Select(property => property.Name);
        return names.SequenceEqual(theirs.EnumerateObject().Select(property => property.Name))
            ? ours.EnumerateObject()
                .Select(property => Difference(property.Value, theirs.GetProperty(property.Name), path + "." + property.Name))
                .FirstOrDefault(difference => difference is not null)
            : Differs(path, ours, theirs);
    }

    private static string? InArrays(JsonElement ours, JsonElement theirs, string path) =>
        ours.GetArrayLength() == theirs.GetArrayLength()
            ? ours.EnumerateArray().Zip(theirs.EnumerateArray())
                .Select((pair, at) => Difference(pair.First, pair.Second, $"{path}[{at}]"))
                .FirstOrDefault(difference => difference is not null)
            : Differs(path, ours, theirs);

    // Powers may differ in the last bit between two runtimes' maths libraries.
    private static bool SameNumber(double ours, double theirs) =>
        ours == theirs || Math.Abs(ours - theirs) <= Math.Abs(theirs) * 4e-16;

    private static string Differs(string path, JsonElement ours, JsonElement theirs) =>
        $"{path}\n  ours:     {ours.GetRawText()}\n  official: {theirs.GetRawText()}";
}
