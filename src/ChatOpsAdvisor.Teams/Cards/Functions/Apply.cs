using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

/// <summary>How functions meet their arguments: evaluate from the left, stop at the first failure or unfit value.</summary>
internal static class Apply
{
    public static Evaluation To(Func<CardValue[], CardValue> function, Func<CardValue, int, bool>? fits = null) =>
        (arguments, expansion, substitute) =>
            Evaluated(arguments, expansion, substitute, fits) is { } values ? function(values) : CardValue.Failure;

    public static Evaluation ToPairs(Func<CardValue, CardValue, CardValue> function, Func<CardValue, int, bool>? fits = null) =>
        To(values => Folded(values, function), fits);

    /// <summary>Comparisons never see a substitute for a missing name, and an argument that fails makes them false.</summary>
    public static Evaluation ToComparison(Func<CardValue, CardValue, CardValue> compare, Func<CardValue, bool>? fits = null) =>
        (arguments, expansion, _) =>
        {
            var left = arguments[0].Evaluate(expansion, substitute: false);
            if (left.IsFailure || fits?.Invoke(left) == false)
            {
                return CardValue.False;
            }

            var right = arguments.Length > 1 ? arguments[1].Evaluate(expansion, substitute: false) : default;
            return right.IsFailure || (arguments.Length > 1 && fits?.Invoke(right) == false) ? CardValue.False : compare(left, right);
        };

    private static CardValue[]? Evaluated(Expression[] arguments, Expansion expansion, bool substitute, Func<CardValue, int, bool>? fits)
    {
        var values = new CardValue[arguments.Length];
        for (var at = 0; at < arguments.Length; at++)
        {
            values[at] = arguments[at].Evaluate(expansion, substitute);
            if (values[at].IsFailure || fits?.Invoke(values[at], at) == false)
            {
                return null;
            }
        }

        return values;
    }

    private static CardValue Folded(CardValue[] values, Func<CardValue, CardValue, CardValue> function)
    {
        var soFar = values[0];
        for (var at = 1; at < values.Length && !soFar.IsFailure; at++)
        {
            soFar = function(soFar, values[at]);
        }

        return soFar;
    }
}
