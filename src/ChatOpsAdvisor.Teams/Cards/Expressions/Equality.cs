using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>When two values are equal: null is undefined, 0.1 + 0.2 is 0.3, an object's order does not matter, and 1 is never '1'.</summary>
internal static class Equality
{
    // JavaScript's Number.EPSILON, which is not .NET's double.Epsilon.
    private const double Epsilon = 2.220446049250313e-16;

    public static bool AreEqual(CardValue left, CardValue right)
    {
        if (left.IsNullish || right.IsNullish)
        {
            return left.IsNullish && right.IsNullish;
        }

        return left.Kind == right.Kind && left.Kind switch
        {
            CardValueKind.List => ListsAreEqual(left, right),
            CardValueKind.Map => MapsAreEqual(left.Json, right.Json),
            CardValueKind.Number => Math.Abs(left.Number - right.Number) < Epsilon || left.Number == right.Number,
            CardValueKind.Text => TextsAreEqual(left, right),
            CardValueKind.Boolean => left.IsTrue == right.IsTrue,
            _ => false,
        };
    }

    private static bool TextsAreEqual(CardValue left, CardValue right)
    {
        if (left.FromJson && right.FromJson)
        {
            var one = JsonText.Raw(left.Json);
            var other = JsonText.Raw(right.Json);
            if (JsonText.IsPlain(one) && JsonText.IsPlain(other))
            {
                return one.SequenceEqual(other);
            }
        }

        // The everyday case: a name from the data beside a literal in the template.
        return left.FromJson && JsonText.IsPlain(JsonText.Raw(left.Json)) ? left.Json.ValueEquals(right.Text) : left.Text == right.Text;
    }

    private static bool ListsAreEqual(CardValue left, CardValue right)
    {
        var (one, other) = (CardList.ToArray(left), CardList.ToArray(right));
        return one.Length == other.Length && !one.Where((item, at) => !AreEqual(item, other[at])).Any();
    }

    private static bool MapsAreEqual(JsonElement left, JsonElement right)
    {
        if (left.GetPropertyCount() != right.GetPropertyCount())
        {
            return false;
        }

        var others = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in right.EnumerateObject())
        {
            others[PropertyName.Decode(property)] = property.Value;
        }

        return left.EnumerateObject().All(property =>
            others.TryGetValue(PropertyName.Decode(property), out var other) && StrictlyEqual(property.Value, other));
    }

    // Below an object there is no tolerance left: numbers must be the same number.
    private static bool StrictlyEqual(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => MapsAreEqual(left, right),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
            && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => StrictlyEqual(pair.First, pair.Second)),
        JsonValueKind.Number => left.GetDouble() == right.GetDouble(),
        JsonValueKind.String => JsonText.Decode(left) == JsonText.Decode(right),
        _ => true,
    };
}
