using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>The invokes that Teams may send us, each with its designed answer.</summary>
internal static class Invokes
{
    public static InvokeRouter Routes() => new InvokeRouter()
        .On("adaptiveCard/action", CardAction)
        .On("task/submit", TaskSubmit)
        .On("task/fetch", _ => Says(InvokeAnswer.TaskMessage(Phrases.DialogInChat)))
        .On("composeExtension/query", _ => Says(InvokeAnswer.ExtensionMessage(Phrases.SearchInChat)))
        .On("composeExtension/fetchTask", _ => Says(InvokeAnswer.TaskMessage(Phrases.DialogInChat)))
        .On("composeExtension/submitAction", _ => Says(InvokeAnswer.TaskMessage(Phrases.DialogInChat)));

    /// <summary>An Action.Execute is its Action.Submit by another road. A client's own refresh presses nothing.</summary>
    private static InvokePlan CardAction(JsonElement? value)
    {
        if (Member(value, "action") is not { ValueKind: JsonValueKind.Object } action)
            return Says(InvokeAnswer.CardError("BadRequest", Phrases.NotUnderstood));
        if (!Is(action, "type", "Action.Execute")) return Says(InvokeAnswer.CardError("NotSupported", Phrases.NotUnderstood));
        if (Is(value, "trigger", "automatic")) return Says(InvokeAnswer.CardError("NotSupported", Phrases.NoRefresh));
        return PressReader.Read(Member(action, "data"), Verb(action)) is { } press
            ? new InvokePlan.Take(press, receipt => InvokeAnswer.CardMessage(InvokeAnswer.Line(receipt)))
            : Says(InvokeAnswer.CardError("BadRequest", Phrases.NotUnderstood));
    }

    private static InvokePlan TaskSubmit(JsonElement? value) =>
        PressReader.Read(Member(value, "data")) is { } press
            ? new InvokePlan.Take(press, receipt => InvokeAnswer.TaskMessage(InvokeAnswer.Line(receipt)))
            : Says(InvokeAnswer.BadRequest);

    private static InvokePlan.Answer Says(InvokeAnswer answer) => new(answer);

    /// <summary>The verb beside the data; null when it is not given. One that is no text becomes one that no card has.</summary>
    private static string? Verb(JsonElement action) => Member(action, "verb") switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } verb when IsText(verb, out var text) => text,
        _ => "",
    };

    private static bool IsText(JsonElement element, out string? text)
    {
        try
        {
            text = element.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    private static bool Is(JsonElement? of, string name, string value) =>
        Member(of, name) is { ValueKind: JsonValueKind.String } member && member.ValueEquals(value);

    private static JsonElement? Member(JsonElement? of, string name) =>
        of is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var member) ? member : null;
}
