namespace ChatOpsAdvisor.Commands;

/// <summary>One thing that the officer does: types a line, or presses a button of the card that asks.</summary>
/// <param name="Verb">The button's verb; null to type.</param>
/// <param name="Value">The option on the button, or the words typed.</param>
internal sealed record DemoStep(string? Verb, string Value)
{
    public static DemoStep Says(string text) => new(null, text);

    public static DemoStep Chooses(string option) => new("answer", option);

    public static DemoStep Presses(string verb) => new(verb, "");
}

/// <summary>The three conversations of the demo, as an officer would hold them. Everybody and everything in them is invented.</summary>
internal static class DemoScript
{
    public static IReadOnlyDictionary<string, IReadOnlyList<DemoStep>> All { get; } = new Dictionary<string, IReadOnlyList<DemoStep>>(StringComparer.Ordinal)
    {
        ["planned"] =
        [
            DemoStep.Says("a group has rung, they are going to confront somebody"), DemoStep.Chooses("no"), DemoStep.Chooses("planned"), DemoStep.Says("CAD 412"),
            DemoStep.Says("in 40 minutes"), DemoStep.Says("Station Road car park"), DemoStep.Says("Northshire"), DemoStep.Says("kids yes, 2"),
            DemoStep.Says("family"), DemoStep.Says("don't know"), DemoStep.Presses("skip"), DemoStep.Presses("back"), DemoStep.Says("yes, about ten of them"),
        ],
        ["at-scene"] =
        [
            DemoStep.Says("they have got him outside a shop and will not let him leave"), DemoStep.Chooses("yes"), DemoStep.Chooses("at-scene"), DemoStep.Presses("skip"),
            DemoStep.Chooses("held"), DemoStep.Says("Station Road car park"), DemoStep.Says("Northshire"), DemoStep.Chooses("no"), DemoStep.Presses("not-known"),
            DemoStep.Says("purple"), DemoStep.Says("no"), DemoStep.Says("yes about 20"),
        ],
        ["posted-online"] =
        [
            DemoStep.Says("a video went up last night"), DemoStep.Chooses("no"), DemoStep.Chooses("posted-online"), DemoStep.Says("CAD 77"),
            DemoStep.Says("not known"), DemoStep.Says("yes, one"), DemoStep.Says("family"), DemoStep.Chooses("no"), DemoStep.Says("no"),
            DemoStep.Says("facebook"),
        ],
    };
}
