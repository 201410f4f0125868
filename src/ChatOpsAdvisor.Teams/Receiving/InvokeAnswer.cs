using System.Buffers;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>What goes back in the response of an invoke: its HTTP status and, unwrapped, its payload.</summary>
internal sealed record InvokeAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    public static InvokeAnswer NotImplemented { get; } = new(501, default);

    public static InvokeAnswer BadRequest { get; } = new(400, default);

    /// <summary>One line for somebody who pressed a button: what the turn said, or that it was taken in.</summary>
    public static string Line(TurnReceipt receipt) => receipt.Said ?? (receipt.Repeated ? Phrases.TakenBefore : Phrases.Taken);

    /// <summary>Action.Execute: shown to the one who pressed.</summary>
    public static InvokeAnswer CardMessage(string text) => Written(200, json =>
    {
        json.WriteNumber("statusCode", 200);
        json.WriteString("type", "application/vnd.microsoft.activity.message");
        json.WriteString("value", text);
    });

    /// <summary>Action.Execute: of a shape that no card of ours sends.</summary>
    public static InvokeAnswer CardError(string code, string text) => Written(400, json =>
    {
        json.WriteNumber("statusCode", 400);
        json.WriteString("type", "application/vnd.microsoft.error");
        json.WriteStartObject("value");
        json.WriteString("code", code);
        json.WriteString("message", text);
        json.WriteEndObject();
    });

    /// <summary>A dialog that consists of one sentence.</summary>
    public static InvokeAnswer TaskMessage(string text) => Sentence("task", "value", text);

    /// <summary>A message extension that answers with one sentence.</summary>
    public static InvokeAnswer ExtensionMessage(string text) => Sentence("composeExtension", "text", text);

    private static InvokeAnswer Sentence(string part, string member, string text) => Written(200, json =>
    {
        json.WriteStartObject(part);
        json.WriteString("type", "message");
        json.WriteString(member, text);
        json.WriteEndObject();
    });

    private static InvokeAnswer Written(int status, Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        return new InvokeAnswer(status, bytes.WrittenMemory);
    }
}
