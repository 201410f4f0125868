using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

internal static class Comparison
{
    public static Evaluation Ordered(Func<int, bool> accepts) => Apply.ToComparison(
        (left, right) => (left.Kind, right.Kind) switch
        {
            (CardValueKind.Number, CardValueKind.Number) => CardValue.Of(accepts(left.Number.CompareTo(right.Number))),
            (CardValueKind.Text, CardValueKind.Text) => CardValue.Of(accepts(string.CompareOrdinal(left.Text, right.Text))),
            _ => CardValue.FailedComparison,
        },
        fits: value => !value.IsNullish);

    public static Evaluation Equal { get; } =
        Apply.ToComparison((left, right) => CardValue.Of(Equality.AreEqual(left, right)));

    public static Evaluation NotEqual { get; } =
        Apply.ToComparison((left, right) => CardValue.Of(!Equality.AreEqual(left, right)));

    public static Evaluation Exists { get; } = Apply.ToComparison((value, _) => CardValue.Of(!value.IsNullish));

    /// <summary>Nothing in it: null, '', [] or {}. A number or a boolean is never empty.</summary>
    public static Evaluation Empty { get; } = Apply.ToComparison((value, _) => CardValue.Of(value.Kind switch
    {
        CardValueKind.Undefined or CardValueKind.Null => true,
        CardValueKind.Text => value.Text.Length == 0,
        CardValueKind.List => CardList.Count(value) == 0,
        CardValueKind.Map => CardMap.Count(value) == 0,
        _ => false,
    }));
}
