using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

internal static class Lists
{
    public static Evaluation Count { get; } = Apply.To(values => values[0].Kind switch
    {
        CardValueKind.Text => CardValue.Of(values[0].Text.Length),
        CardValueKind.List => CardValue.Of(CardList.Count(values[0])),
        CardValueKind.Map => CardValue.Of(CardMap.Count(values[0])),
        _ => CardValue.Failure,
    });

    public static Evaluation First { get; } = Apply.To(values => End(values[0], _ => 0));

    public static Evaluation Last { get; } = Apply.To(values => End(values[0], count => count - 1));

    public static Evaluation Create { get; } = Apply.To(CardValue.Of);

    /// <summary>join(list, ', ') or, for a sentence, join(list, ', ', ' and ').</summary>
    public static Evaluation Join { get; } = Apply.To(values =>
    {
        if (values[0].Kind != CardValueKind.List)
        {
            return CardValue.Failure;
        }

        var items = CardList.ToArray(values[0]);
        if (values.Length == 2 || items.Length < 3)
        {
            return CardValue.Of(TextOf.Joined(values[0], Separator(values[^1])));
        }

        var allButLast = TextOf.Joined(CardValue.Of(items[..^1]), Separator(values[1]));
        return CardValue.Of(allButLast + TextOf.Shown(values[2]) + TextOf.Shown(items[^1]));
    });

    public static CardValue Contains(Expression[] arguments, Expansion expansion, bool substitute)
    {
        var owner = arguments[0].Evaluate(expansion, substitute);
        var sought = owner.IsFailure ? owner : arguments[1].Evaluate(expansion, substitute);
        return CardValue.Of(!sought.IsFailure && (owner.Kind, sought.Kind) switch
        {
            (CardValueKind.Text, CardValueKind.Text) => owner.Text.Contains(sought.Text, StringComparison.Ordinal),
            (CardValueKind.List, _) => CardList.ToArray(owner).Any(item => Equality.AreEqual(item, sought)),
            (_, CardValueKind.Text) => new PropertyName(sought.Text).In(owner).Kind != CardValueKind.Undefined,
            _ => false,
        });
    }

    public static CardValue Select(Expression[] arguments, Expansion expansion, bool substitute)
    {
        var list = arguments[0].Evaluate(expansion, substitute);
        if (ItemsOf(list) is not { } items)
        {
            return CardValue.Failure;
        }

        var selected = new CardValue[items.Length];
        for (var at = 0; at < items.Length; at++)
        {
            selected[at] = WithLocal(arguments, items[at], expansion, substitute);
            if (selected[at].IsFailure)
            {
                return CardValue.Failure;
            }
        }

        return CardValue.Of(selected);
    }

    public static CardValue Where(Expression[] arguments, Expansion expansion, bool substitute)
    {
        var list = arguments[0].Evaluate(expansion, substitute);
        if (ItemsOf(list) is not { } items)
        {
            return CardValue.Failure;
        }

        CardValue[] kept = [.. items.Where(item => WithLocal(arguments, item, expansion, substitute) is { IsFailure: false, IsLogicTrue: true })];
        return list.Kind == CardValueKind.List ? CardValue.Of(kept) : CardMap.FromItems(kept);
    }

    private static CardValue[]? ItemsOf(CardValue owner) => owner.Kind switch
    {
        CardValueKind.List => CardList.ToArray(owner),
        CardValueKind.Map => CardMap.AsItems(owner),
        _ => null,
    };

    private static CardValue WithLocal(Expression[] arguments, CardValue item, Expansion expansion, bool substitute)
    {
        var outer = expansion.Locals;
        expansion.Locals = new Local(((Accessor)arguments[1]).Name, item, outer);
        var value = arguments[2].Evaluate(expansion, substitute);
        expansion.Locals = outer;
        return value;
    }

    private static CardValue End(CardValue owner, Func<int, int> at) => owner.Kind switch
    {
        CardValueKind.Text when owner.Text is { Length: > 0 } text => CardValue.Of(text[at(text.Length)].ToString()),
        CardValueKind.List when CardList.Count(owner) is > 0 and var count => CardList.At(owner, at(count)),
        _ => CardValue.Undefined,
    };

    private static string Separator(CardValue value) => value.Kind == CardValueKind.Undefined ? "," : TextOf.Shown(value);
}
