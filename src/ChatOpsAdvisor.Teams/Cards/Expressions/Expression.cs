namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>A compiled expression. It has no state, so one template serves all threads.</summary>
internal abstract class Expression(ReturnTypes returns, string text)
{
    public ReturnTypes Returns { get; } = returns;

    /// <summary>The expression as the official engine writes it back when it cannot be evaluated.</summary>
    public string Text { get; } = text;

    /// <param name="expansion">Where the names stand.</param>
    /// <param name="substitute">Whether a missing name becomes its own visible text (in texts) or stays undefined (in conditions).</param>
    public abstract CardValue Evaluate(Expansion expansion, bool substitute);

    public bool MayBe(ReturnTypes wanted) =>
        ((wanted | Returns) & ReturnTypes.Anything) != 0 || (wanted & Returns) != 0;

    public override string ToString() => Text;
}
