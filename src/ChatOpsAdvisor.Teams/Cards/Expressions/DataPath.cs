namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>A path such as incident.subjects[0].name, cut into steps once. Its text is what stays visible when it leads nowhere.</summary>
internal sealed class DataPath(string text)
{
    private readonly PropertyName[] _steps =
        [.. text.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(step => new PropertyName(Unquoted(step)))];

    public string Text { get; } = text;

    public bool StartsAtData => Text[0] != '$';

    public PropertyName? First => _steps.Length > 0 ? _steps[0] : null;

    public CardValue From(CardValue scope, int skip = 0)
    {
        if (_steps.Length == 0)
        {
            return CardValue.Undefined;
        }

        for (var at = skip; at < _steps.Length; at++)
        {
            var step = _steps[at];
            if (step.Index is { } index && scope.Kind == CardValueKind.List)
            {
                if (index < 0 || index >= CardList.Count(scope))
                {
                    return CardValue.Undefined;
                }

                scope = CardList.At(scope, index);
            }
            else
            {
                scope = step.In(scope);
            }
        }

        return scope;
    }

    private static string Unquoted(string step) =>
        step.Length > 1 && step[0] == step[^1] && (step[0] is '\'' or '"') ? step[1..^1] : step;
}
