namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>When two values are equal: null is undefined, 0.1 + 0.2 is 0.3, an object's order does not matter, and 1 is never '1'.</summary>
internal static class Equality
{
    // JavaScript's Number.EPSILON, which is not .NET's double.Epsilon.
    private const double Epsilon = 2.220446049250313e-16;

    public static bool AreEqual(CardValue left, CardValue right) =>
        left.IsNullish || right.IsNullish ? left.IsNullish && right.IsNullish : AreAlike(left, right, exactly: false);

    // Below an object there is no tolerance left: numbers must be the same number, and null is not undefined.
    private static bool AreAlike(CardValue left, CardValue right, bool exactly) => left.Kind == right.Kind && left.Kind switch
    {
        CardValueKind.List => ListsAreEqual(left, right, exactly),
        CardValueKind.Map => MapsAreEqual(left, right),
        CardValueKind.Number => left.Number == right.Number || (!exactly && Math.Abs(left.Number - right.Number) < Epsilon),
        CardValueKind.Text => TextsAreEqual(left, right),
        CardValueKind.Boolean => left.IsTrue == right.IsTrue,
        _ => true,
    };

    private static bool TextsAreEqual(CardValue left, CardValue right)
    {
        if (!left.FromJson || !JsonText.IsPlain(JsonText.Raw(left.Json)))
        {
            return left.Text == right.Text;
        }

        // The everyday case: a name from the data beside a literal in the template, compared without making a string.
        return right.FromJson && JsonText.Raw(right.Json) is var other && JsonText.IsPlain(other)
            ? JsonText.Raw(left.Json).SequenceEqual(other)
            : left.Json.ValueEquals(right.Text);
    }

    private static bool ListsAreEqual(CardValue left, CardValue right, bool exactly)
    {
        var (one, other) = (CardList.ToArray(left), CardList.ToArray(right));
        return one.Length == other.Length
            && one.Zip(other).All(pair => exactly ? AreAlike(pair.First, pair.Second, exactly) : AreEqual(pair.First, pair.Second));
    }

    private static bool MapsAreEqual(CardValue left, CardValue right)
    {
        var others = new Dictionary<string, CardValue>(StringComparer.Ordinal);
        foreach (var (name, value) in CardMap.Properties(right))
        {
            others[name] = value;
        }

        return CardMap.Count(left) == CardMap.Count(right) && CardMap.Properties(left).All(property =>
            others.TryGetValue(property.Key, out var other) && AreAlike(property.Value, other, exactly: true));
    }
}
