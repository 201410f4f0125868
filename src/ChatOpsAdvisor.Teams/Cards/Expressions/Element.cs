namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>owner[index] at the end of a path. Unlike a name it fails, not merely finds nothing, when the item is not there.</summary>
internal sealed class Element(Expression owner, Expression index)
    : Expression(ReturnTypes.Anything, owner.Text + "[" + index.Text + "]")
{
    private readonly PropertyName? _key = index is Literal { Value.Kind: CardValueKind.Text } key ? new PropertyName(key.Value.Text) : null;

    public Expression Owner { get; } = owner;

    public Expression Index { get; } = index;

    public override CardValue Evaluate(Expansion expansion, bool substitute)
    {
        var scope = Owner.Evaluate(expansion, substitute);
        if (scope.IsFailure)
        {
            return CardValue.Failure;
        }

        var index = Index.Evaluate(expansion, substitute: false);
        if (index.IsIntegral)
        {
            return Item(scope, index.Number);
        }

        return index.Kind == CardValueKind.Text ? (_key ?? new PropertyName(index.Text)).In(scope) : CardValue.Failure;
    }

    private static CardValue Item(CardValue scope, double index)
    {
        if (scope.IsNullish)
        {
            return CardValue.Undefined;
        }

        return scope.Kind == CardValueKind.List && index >= 0 && index < CardList.Count(scope)
            ? CardList.At(scope, (int)index)
            : CardValue.Failure;
    }
}
