using System.Globalization;
using ChatOpsAdvisor.Teams.Cards.Expressions;
using ChatOpsAdvisor.Teams.Cards.Functions;

namespace ChatOpsAdvisor.Teams.Cards.Parsing;

/// <summary>Reads one expression. Anything it does not know it refuses with <see cref="FormatException"/>; it never guesses.</summary>
internal sealed class ExpressionParser
{
    private const int DeepestNesting = 64;

    // Tightest first, and not C's order: == binds tighter than <, and & (which joins texts) stands between them.
    private static readonly Dictionary<string, int> Binding = new()
    {
        ["^"] = 11,
        ["*"] = 10, ["/"] = 10, ["%"] = 10,
        ["+"] = 9, ["-"] = 9,
        ["=="] = 8, ["!="] = 8,
        ["&"] = 7,
        ["<"] = 6, ["<="] = 6, [">"] = 6, [">="] = 6,
        ["&&"] = 5,
        ["||"] = 4,
        ["??"] = 3,
        ["?"] = 2,
    };

    private readonly List<Token> _tokens;
    private int _at;
    private int _depth;

    private ExpressionParser(string expression) => _tokens = Lexer.Cut(expression);

    private Token Current => _tokens[_at];

    public static Expression Parse(string expression)
    {
        var parser = new ExpressionParser(expression);
        var parsed = parser.Operation(0);
        return parser.Current.Kind == TokenKind.End ? parsed : throw parser.Unexpected("an operator");
    }

    private Expression Operation(int tightest)
    {
        if (++_depth > DeepestNesting)
        {
            throw new FormatException($"the expression is nested more than {DeepestNesting} deep");
        }

        var left = Prefixed();
        while (Current.Kind == TokenKind.Symbol && Binding.TryGetValue(Current.Text, out var binding) && binding >= tightest)
        {
            var symbol = Take().Text;
            left = symbol == "?" ? Choice(left, binding) : Call(symbol, [left, Operation(symbol == "^" ? binding : binding + 1)]);
        }

        _depth--;
        return left;
    }

    // Chained from the left, as the official grammar does: a ? b : c ? d : e is (a ? b : c) ? d : e.
    private FunctionCall Choice(Expression condition, int binding)
    {
        var yes = Operation(0);
        Expect(":");
        return Call("if", [condition, yes, Operation(binding + 1)]);
    }

    private Expression Prefixed()
    {
        if (!Current.Is("!") && !Current.Is("-") && !Current.Is("+"))
        {
            return Suffixed(Primary());
        }

        var symbol = Take().Text;
        var operand = Operation(12);
        return Call(symbol, symbol == "!" ? [operand] : [new Literal(CardValue.Of(0)), operand]);
    }

    private Expression Primary()
    {
        var token = Take();
        switch (token.Kind)
        {
            case TokenKind.Number:
                return new Literal(CardValue.Of(double.Parse(token.Text, CultureInfo.InvariantCulture)));
            case TokenKind.Text:
                return new Literal(CardValue.Of(token.Text));
            case TokenKind.Name when Current.Is("("):
                return Call(token.Text, Arguments(")"));
            case TokenKind.Name:
                return Named(token.Text);
            case TokenKind.Symbol when token.Is("["):
                _at--;
                return Call("createArray", Arguments("]"));
            case TokenKind.Symbol when token.Is("("):
                var inner = Operation(0);
                Expect(")");
                return inner;
            default:
                _at--;
                throw Unexpected("a value");
        }
    }

    private Expression Suffixed(Expression value)
    {
        while (true)
        {
            if (Current.Is("."))
            {
                Take();
                value = Member(value);
            }
            else if (Current.Is("["))
            {
                Take();
                var index = Operation(0);
                Expect("]");
                value = new Element(value, index);
            }
            else
            {
                return value;
            }
        }
    }

    private Accessor Member(Expression owner)
    {
        if (Current.Kind != TokenKind.Name)
        {
            throw Unexpected("a name after '.'");
        }

        return owner.MayBe(ReturnTypes.Anything) && (owner.Returns & ReturnTypes.Anything) != 0
            ? new Accessor(Take().Text, owner)
            : throw new FormatException($"{owner} has no properties");
    }

    private static Expression Named(string name) => name switch
    {
        "true" => new Literal(CardValue.True),
        "false" => new Literal(CardValue.False),
        "null" => new Literal(CardValue.Null),
        "undefined" => new Literal(CardValue.Undefined),
        _ when name[0] == '$' && !ReservedNames.IsScope(name) => throw new FormatException(
            $"'{name}' is not known: there are $data, $root, $index and $host"),
        _ => new Accessor(name, owner: null),
    };

    private List<Expression> Arguments(string close)
    {
        Take();
        var arguments = new List<Expression>();
        if (Current.Is(close))
        {
            Take();
            return arguments;
        }

        while (true)
        {
            if (Current.Kind == TokenKind.Name && _tokens[_at + 1].Is("=>"))
            {
                arguments.Add(Named(Take().Text));
                Take();
            }

            arguments.Add(Operation(0));
            if (!Current.Is(","))
            {
                Expect(close);
                return arguments;
            }

            Take();
        }
    }

    private static FunctionCall Call(string name, List<Expression> arguments)
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

    private Token Take() => _tokens[_at++];

    private void Expect(string symbol)
    {
        if (!Current.Is(symbol))
        {
            throw Unexpected($"'{symbol}'");
        }

        Take();
    }

    private FormatException Unexpected(string wanted) => new($"expected {wanted} but found {Current.Text}");
}
