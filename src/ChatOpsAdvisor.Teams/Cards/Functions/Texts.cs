using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

internal static class Texts
{
    public static Evaluation Length { get; } = OfText(text => CardValue.Of(text.Length));

    public static Evaluation ToUpper { get; } = OfText(text => CardValue.Of(FullCasing.ToUpper(text)));

    public static Evaluation ToLower { get; } = OfText(text => CardValue.Of(FullCasing.ToLower(text)));

    public static Evaluation Trim { get; } = OfText(text => CardValue.Of(JavaScriptParse.Trim(text)));

    public static Evaluation Replace { get; } = Apply.To(
        values => TextOrNothing(values[1]) is { Length: > 0 } sought
            ? CardValue.Of(TextOrNothing(values[0]).Replace(sought, TextOrNothing(values[2]), StringComparison.Ordinal))
            : CardValue.Failure,
        IsTextOrUndefined);

    /// <summary>Out of range is a failure, which stays visible; half a text would not be noticed.</summary>
    public static CardValue Substring(Expression[] arguments, Expansion expansion, bool substitute)
    {
        var text = arguments[0].Evaluate(expansion, substitute);
        if (text.Kind == CardValueKind.Undefined)
        {
            return CardValue.Of("");
        }

        if (text.Kind != CardValueKind.Text)
        {
            return CardValue.Failure;
        }

        var whole = text.Text;
        var start = arguments[1].Evaluate(expansion, substitute);
        if (!start.IsIntegral || start.Number < 0 || start.Number > whole.Length)
        {
            return CardValue.Failure;
        }

        var length = arguments.Length > 2 ? arguments[2].Evaluate(expansion, substitute) : CardValue.Of(whole.Length - start.Number);
        return length.IsIntegral && length.Number >= 0 && start.Number + length.Number <= whole.Length
            ? CardValue.Of(whole.Substring((int)start.Number, (int)length.Number))
            : CardValue.Failure;
    }

    /// <summary>Joins texts; joins lists when both are lists. Lists and objects inside a text show as JSON.</summary>
    public static Evaluation Concat { get; } = Apply.ToPairs((left, right) =>
    {
        var (leftIsList, rightIsList) = (left.Kind == CardValueKind.List, right.Kind == CardValueKind.List);
        return (left.IsNullish, right.IsNullish) switch
        {
            (true, true) => CardValue.Undefined,
            (true, false) when rightIsList => right,
            (false, true) when leftIsList => left,
            _ when leftIsList && rightIsList => CardValue.Of([.. CardList.ToArray(left), .. CardList.ToArray(right)]),
            _ => CardValue.Of(TextOf.Stringified(left) + TextOf.Stringified(right)),
        };
    });

    private static Evaluation OfText(Func<string, CardValue> function) =>
        Apply.To(values => function(TextOrNothing(values[0])), IsTextOrUndefined);

    private static bool IsTextOrUndefined(CardValue value, int position) =>
        value.Kind is CardValueKind.Text or CardValueKind.Undefined;

    private static string TextOrNothing(CardValue value) => value.Kind == CardValueKind.Text ? value.Text : "";
}
