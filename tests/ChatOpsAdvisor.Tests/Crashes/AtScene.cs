using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>How the officer answers one question of the at-scene conversation, and what must be kept of it.</summary>
/// <param name="Step">The question's step in the pack.</param>
/// <param name="Verb">The button that is pressed; null when the answer is typed into the chat.</param>
/// <param name="Option">The option pressed, or ticked with commas between.</param>
/// <param name="Text">What is typed, into the chat or into the card's field.</param>
internal sealed record Reply(string Step, string Fact, string? Verb, string? Option, string? Text, Answer Kept);

/// <summary>The at-scene conversation: every way of answering, to the end.</summary>
internal static class AtScene
{
    public static string Area => "Northshire";

    public static string Place => "Market Square, Exampleton";

    public static string Reference => "412 of today";

    public static IReadOnlyList<Reply> Replies { get; } =
    [
        Pressed("G1", "danger", "yes"),
        Pressed("G2", "scenario", "at-scene"),
        Typed("G3", "reference", Reference, new Answer.Told(Reference)),
        Pressed("S1", "subject", "held"),
        Field("S2a", "location", Place),
        Pressed("S2b", "force-areas", Area),
        Pressed("S3", "children-present", "yes", "a toddler, by the fountain"),
        Typed("S4", "children", "yes, two at home", new Answer.Chosen(["yes"], "yes, two at home")),
        Pressed("S4a", "children-where", "family,work"),
        new("S5", "self-harm", "not-known", null, null, Answer.NotKnown.Value),
        Typed("S6a", "disorder", "yes, about 20, shouting", new Answer.Chosen(["yes"], "yes, about 20, shouting")),
        Pressed("S6b", "weapons", "no"),
        Pressed("S7", "filming", "live"),
        Typed("S7a", "platform", "Facebook", new Answer.Chosen(["facebook"], null)),
        Pressed("S8", "arrested", "yes"),
        Typed("S8a", "arrested-at", "21:40", new Answer.Timed(default, "21:40")),
        Pressed("S8b", "offence", "soa-15"),
        Pressed("S9", "devices-secured", "no"),
        Pressed("S10", "evidence-asked", "waiting"),
        Field("S10a", "witness", "the person who chatted, PNB p.12"),
        Pressed("S11", "group-offences", "yes", "pushed him over"),
        Field("S13", "group-name", "Example Watch"),
    ];

    public static IReadOnlyList<string> Ticks { get; } = ["scene.manage-risk", "scene.tell-inspector", "scene.ask-evidence"];

    /// <summary>Start, replies, ticks and the inspector's acknowledgement.</summary>
    public static int Activities => 2 + Replies.Count + Ticks.Count + 1;

    /// <summary>The activity by which the alert is raised.</summary>
    public static int FirstAlert => 2;

    /// <summary>The inspector's.</summary>
    public static int Acknowledgement => Activities - 1;

    private static Reply Pressed(string step, string fact, string options, string? remark = null) =>
        new(step, fact, "answer", options, remark, new Answer.Chosen(options.Split(','), remark));

    private static Reply Field(string step, string fact, string text) => new(step, fact, "answer", null, text, new Answer.Told(text));

    private static Reply Typed(string step, string fact, string text, Answer kept) => new(step, fact, null, null, text, kept);
}
