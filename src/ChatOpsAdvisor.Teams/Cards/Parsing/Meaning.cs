using ChatOpsAdvisor.Teams.Cards.Expressions;
using ChatOpsAdvisor.Teams.Cards.Functions;

namespace ChatOpsAdvisor.Teams.Cards.Parsing;

/// <summary>What names and calls mean, and which of them cannot mean anything.</summary>
internal static class Meaning
{
    public static Expression Name(string name) => name switch
    {
        "true" => new Literal(CardValue.True),
        "false" => new Literal(CardValue.False),
        "null" => new Literal(CardValue.Null),
        "undefined" => new Literal(CardValue.Undefined),
        _ when name[0] == '$' && !ReservedNames.IsScope(name) => throw new FormatException(
            $"'{name}' is not known: there are $data, $root, $index and $host"),
        _ => new Accessor(name, owner: null),
    };

    public static Accessor Property(Expression owner, string name) => owner.Returns.HasFlag(ReturnTypes.Anything)
        ? new Accessor(name, owner)
        : throw new FormatException($"{owner} has no properties");

    public static FunctionCall Call(string name, List<Expression> arguments)
    {
        var function = StandardFunctions.Find(name) ?? throw new FormatException($"function '{name}' is not supported");
        if (function.Refusal(arguments) is { } refusal)
        {
            throw new FormatException(refusal);
        }

        return function.Type is "select" or "where" && arguments[1] is not Accessor { Owner: null, Name: not ['$', ..] }
            ? throw new FormatException($"the second argument of '{name}' must be a plain name for the item")
            : new FunctionCall(function, arguments);
    }
}
