namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>name, owner.name: a path into the data, or into what another expression returned.</summary>
internal sealed class Accessor : Expression
{
    private readonly Expression? _start;
    private readonly DataPath? _path;
    private readonly List<Expression> _steps = [];

    public Accessor(string name, Expression? owner)
        : base(ReturnTypes.Anything, owner is null ? name : owner.Text + "." + name)
    {
        Name = name;
        Owner = owner;

        // Walks from the last name back to the first, through every name and index on the way.
        Expression? at = this;
        while (at is Accessor or Element)
        {
            _steps.Add(at);
            at = at is Accessor accessor ? accessor.Owner : ((Element)at).Owner;
        }

        _start = at;
        _steps.Reverse();
        if (_steps.All(step => step is Accessor or Element { Index: Literal }))
        {
            _path = PathText(index => ((Literal)index).Value) is { } path
                ? new DataPath(path)
                : throw new FormatException($"{Text} has an index that is neither a number nor a text");
        }
    }

    public string Name { get; }

    public Expression? Owner { get; }

    public override CardValue Evaluate(Expansion expansion, bool substitute)
    {
        var path = _path ?? PathNow(expansion, substitute);
        if (path is null)
        {
            return CardValue.Failure;
        }

        if (_start is null)
        {
            return expansion.Lookup(path, substitute);
        }

        var scope = _start.Evaluate(expansion, substitute);
        return scope.IsFailure ? scope : expansion.LookupIn(scope, path, substitute);
    }

    private DataPath? PathNow(Expansion expansion, bool substitute) =>
        PathText(index => index.Evaluate(expansion, substitute)) is { } path ? new DataPath(path) : null;

    private string? PathText(Func<Expression, CardValue> valueOf)
    {
        var path = "";
        foreach (var step in _steps)
        {
            if (step is Accessor accessor)
            {
                path += path.Length > 0 ? "." + accessor.Name : accessor.Name;
            }
            else if (IndexText(valueOf(((Element)step).Index)) is { } index)
            {
                path += index;
            }
            else
            {
                return null;
            }
        }

        return path;
    }

    private static string? IndexText(CardValue index)
    {
        if (index.IsFailure || index.IsNullish)
        {
            return null;
        }

        var text = TextOf.Shown(index);
        if (!double.IsNaN(JavaScriptParse.ToInteger(text)))
        {
            return "[" + text + "]";
        }

        return index.Kind == CardValueKind.Text ? "['" + text + "']" : null;
    }
}
