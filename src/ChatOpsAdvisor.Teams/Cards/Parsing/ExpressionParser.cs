using System.Globalization;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Parsing;

/// <summary>Reads one expression. Anything it does not know it refuses with <see cref="FormatException"/>; it never guesses.</summary>
internal sealed class ExpressionParser
{
    private const int DeepestNesting = 64;

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
        while (Current.Kind == TokenKind.Symbol && Operators.Binding.TryGetValue(Current.Text, out var binding) && binding >= tightest)
        {
            var symbol = Take().Text;
            left = symbol == "?" ? Choice(left, binding) : Meaning.Call(symbol, [left, Operation(symbol == "^" ? binding : binding + 1)]);
        }

        _depth--;
        return left;
    }

    // Chained from the left, as the official grammar does: a ? b : c ? d : e is (a ? b : c) ? d : e.
    private FunctionCall Choice(Expression condition, int binding)
    {
        var yes = Operation(0);
        Expect(":");
        return Meaning.Call("if", [condition, yes, Operation(binding + 1)]);
    }

    private Expression Prefixed()
    {
        if (!Current.Is("!") && !Current.Is("-") && !Current.Is("+"))
        {
            return Suffixed(Primary());
        }

        var symbol = Take().Text;
        var operand = Operation(12);
        return Meaning.Call(symbol, symbol == "!" ? [operand] : [new Literal(CardValue.Of(0)), operand]);
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
                return Meaning.Call(token.Text, Arguments(")"));
            case TokenKind.Name:
                return Meaning.Name(token.Text);
            case TokenKind.Symbol when token.Is("["):
                _at--;
                return Meaning.Call("createArray", Arguments("]"));
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

    private Accessor Member(Expression owner) =>
        Current.Kind == TokenKind.Name ? Meaning.Property(owner, Take().Text) : throw Unexpected("a name after '.'");

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
                arguments.Add(Meaning.Name(Take().Text));
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
