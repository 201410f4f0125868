using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

/// <summary>Conditions. A failing condition counts as false, never as an error: the card must still come out.</summary>
internal static class Logic
{
    public static CardValue If(Expression[] arguments, Expansion expansion, bool substitute)
    {
        var condition = arguments[0].Evaluate(expansion, substitute: false);
        var branch = !condition.IsFailure && condition.IsLogicTrue ? arguments[1] : arguments[2];
        return branch.Evaluate(expansion, substitute);
    }

    public static CardValue Not(Expression[] arguments, Expansion expansion, bool substitute)
    {
        var condition = arguments[0].Evaluate(expansion, substitute: false);
        return CardValue.Of(condition.IsFailure || !condition.IsLogicTrue);
    }

    public static CardValue And(Expression[] arguments, Expansion expansion, bool substitute)
    {
        foreach (var argument in arguments)
        {
            var condition = argument.Evaluate(expansion, substitute: false);
            if (condition.IsFailure || !condition.IsLogicTrue)
            {
                return CardValue.False;
            }
        }

        return CardValue.True;
    }

    /// <summary>Unlike `and`, gives back the last value when none is true: the official engine does.</summary>
    public static CardValue Or(Expression[] arguments, Expansion expansion, bool substitute)
    {
        var last = CardValue.False;
        foreach (var argument in arguments)
        {
            last = argument.Evaluate(expansion, substitute: false);
            if (last.IsFailure)
            {
                last = last.BesideFailure;
            }
            else if (last.IsLogicTrue)
            {
                return CardValue.True;
            }
        }

        return last;
    }

    public static CardValue Coalesce(CardValue[] values) => values.FirstOrDefault(value => !value.IsNullish);
}
