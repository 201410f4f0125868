namespace ChatOpsAdvisor.Teams.Cards.Expressions;

internal delegate CardValue Evaluation(Expression[] arguments, Expansion expansion, bool substitute);

/// <summary>A function of the language: how many arguments of which types, what it returns, what it does.</summary>
/// <param name="Type">The engine's own name for it, as it shows in an unresolved text: `+` also for add.</param>
internal sealed record Function(string Type, ReturnTypes Returns, int Fewest, int Most, ReturnTypes[] Takes, Evaluation Evaluation)
{
    /// <summary>Why these arguments cannot stand here, or null.</summary>
    public string? Refusal(IReadOnlyList<Expression> arguments)
    {
        if (arguments.Count < Fewest || arguments.Count > Most)
        {
            var range = Fewest == Most ? $"{Fewest}" : Most == int.MaxValue ? $"at least {Fewest}" : $"{Fewest} to {Most}";
            return $"'{Type}' takes {range} argument(s), not {arguments.Count}";
        }

        for (var at = 0; at < arguments.Count; at++)
        {
            // The last type stands for every argument that follows.
            var wanted = Takes[Math.Min(at, Takes.Length - 1)];
            if (!arguments[at].MayBe(wanted))
            {
                return $"argument {at + 1} of '{Type}', {arguments[at]}, can never be of type {wanted}";
            }
        }

        return null;
    }
}
