using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Tests.Import;

/// <summary>A piece of a made-up document, as every format can hold it.</summary>
/// <param name="Kind">"heading", "item", "contents", "break" (a new page), or plain.</param>
internal sealed record Part(string Kind, string Text)
{
    public static implicit operator Part(string text) => new("plain", text);
}

/// <summary>A small invented guidance with everything that makes the real one hard to read. No word of it is anybody's advice.</summary>
internal static class MadeUpGuidance
{
    public const string Mark = "S31(1)(a)(b)";

    public static GuidancePack Pack { get; } = new(
        "made-up", "1.0.0", "Made up", "Made for tests", "Nothing here is guidance.", "TEST", null, [], [],
        [
            new("1.1", "1", ParagraphKind.Fact, Withheld.Part, "Kites fly."), new("1.2", "1", ParagraphKind.Should, Withheld.No, "Lines."),
            new("1.3", "1", null, Withheld.Full, ""), new("2.1.1", "2.1", ParagraphKind.Should, Withheld.No, "List."),
            new("2.1.2", "2.1", ParagraphKind.Consider, Withheld.No, "Cut."), new("2.2.1", "2.2", null, Withheld.Full, ""),
            new("2.2.2", "2.2", ParagraphKind.Must, Withheld.No, "Last."),
        ]);

    public static IReadOnlyList<Part> Public { get; } =
    [
        "Dear reader, you asked about kites under Section 31(1)(a)(b) of an Act.",
        "Contact details:", Mark,
        new("break", ""),
        new("heading", "Contents"), new("contents", "1. Introduction"), new("contents", "2. Flying"),
        new("break", ""),
        new("heading", "1. INTRODUCTION"),
        "This is advice by nobody for nobody.",
        $"1.1 Kites fly nearly everywhere {Mark} and they come down again.",
        "1.2 A good line has:", new("item", "no knots"), new("item", "a winder"), "It should be dry.",
        $"1.3 {Mark}",
        $"{Mark} what follows comes from people who fly.",
        new("heading", "2. Flying and landing"),
        new("heading", "2.1 Before a flight"),
        "2.1.1 Wind should be measured, since a kite that is launched without any thought of the wind comes down",
        new("break", ""),
        "on somebody's head sooner or later.",
        "2.1.2 Consider a self-made kite.",
        new("heading", "2.2 After a flight"),
        $"2.2.1 {Mark}",
        "2.2.2 Lines must be wound up.",
        "The right address is:", "www.kites.example",
        new("heading", "Appendix B"),
        "2.2.2 of the Act on kites is quoted here.",
    ];

    /// <summary>The same with nothing withheld, as a force may hold it, and with a paragraph that the pack does not have.</summary>
    public static IReadOnlyList<Part> Whole { get; } =
    [
        .. Public.TakeWhile(part => !part.Text.StartsWith("1.3", StringComparison.Ordinal)).Select(part => part with { Text = part.Text.Replace(Mark, "in every wind", StringComparison.Ordinal) }),
        "1.3 The shed's key is under the mat.",
        new("heading", "2. Flying and landing"), new("heading", "2.1 Before a flight"),
        "2.1.1 Wind should be measured.", "2.1.2 Consider a self-made kite.", "2.1.3 A new rule about tails.", "Tails are long.",
        new("heading", "2.2 After a flight"), "2.2.1 Nets are used.", "2.2.2 Lines must be wound up.",
    ];
}
