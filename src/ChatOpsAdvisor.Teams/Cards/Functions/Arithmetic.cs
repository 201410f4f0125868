using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

internal static class Arithmetic
{
    /// <summary>Adds numbers and joins texts; a number and nothing do not add.</summary>
    public static Evaluation Add { get; } = Apply.ToPairs(
        (left, right) => (left.Kind, right.Kind) switch
        {
            (CardValueKind.Number, CardValueKind.Number) => CardValue.Of(left.Number + right.Number),
            (CardValueKind.Undefined, CardValueKind.Number) or (CardValueKind.Number, CardValueKind.Undefined) => CardValue.Failure,
            _ => CardValue.Of(ShownOrNothing(left) + ShownOrNothing(right)),
        },
        (value, _) => value.Kind is CardValueKind.Number or CardValueKind.Text or CardValueKind.Undefined);

    public static Evaluation Subtract { get; } = Numbers((left, right) => left - right);

    public static Evaluation Multiply { get; } = Numbers((left, right) => left * right);

    public static Evaluation Power { get; } = Numbers(Math.Pow);

    /// <summary>Whole numbers divide to a whole number, rounded down: 7 / 2 is 3.</summary>
    public static Evaluation Divide { get; } = Apply.ToPairs(
        (left, right) => CardValue.Of(left.IsIntegral && right.IsIntegral
            ? Math.Floor(left.Number / right.Number)
            : left.Number / right.Number),
        (value, at) => value.Kind == CardValueKind.Number && (at == 0 || value.Number != 0));

    public static Evaluation Mod { get; } = Apply.ToPairs(
        (left, right) => right.Number == 0 ? CardValue.Failure : CardValue.Of(left.Number % right.Number),
        (value, _) => value.IsIntegral);

    public static Evaluation Min { get; } = Extreme(double.PositiveInfinity, Math.Min);

    public static Evaluation Max { get; } = Extreme(double.NegativeInfinity, Math.Max);

    private static Evaluation Numbers(Func<double, double, double> function) => Apply.ToPairs(
        (left, right) => CardValue.Of(function(left.Number, right.Number)),
        (value, _) => value.Kind == CardValueKind.Number);

    private static Evaluation Extreme(double start, Func<double, double, double> choose) => Apply.To(
        values => CardValue.Of(values
            .SelectMany(value => value.Kind == CardValueKind.List ? CardList.ToArray(value) : [value])
            .Aggregate(start, (soFar, value) => choose(soFar, value.Number))),
        (value, _) => value.Kind == CardValueKind.Number
            || (value.Kind == CardValueKind.List && CardList.ToArray(value).All(item => item.Kind == CardValueKind.Number)));

    private static string ShownOrNothing(CardValue value) => value.IsNullish ? "" : TextOf.Shown(value);
}
