namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>A function or operator with its arguments; operators are functions with another spelling.</summary>
internal sealed class FunctionCall(Function function, IReadOnlyList<Expression> arguments)
    : Expression(function.Returns, Written(function.Type, arguments))
{
    public Function Function { get; } = function;

    public Expression[] Arguments { get; } = [.. arguments];

    public override CardValue Evaluate(Expansion expansion, bool substitute) =>
        Function.Evaluation(Arguments, expansion, substitute);

    public static string Written(string type, IReadOnlyList<Expression> arguments)
    {
        var infix = !char.IsAsciiLetter(type[0]) && arguments.Count >= 2;
        return (infix ? "" : type) + "(" + string.Join(infix ? $" {type} " : ", ", arguments) + ")";
    }
}
