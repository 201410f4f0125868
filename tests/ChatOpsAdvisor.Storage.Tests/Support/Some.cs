using System.Text;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Storage.Tests.Support;

/// <summary>Any valid value, where a test does not care which.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Now = new(2026, 7, 5, 1, 14, 0, TimeSpan.Zero);
    public static readonly Person Officer = new("00000000-0000-0000-0000-000000000001", "PC Example");
    public static readonly ConversationId Chat = new("a:1chat");
    public static readonly ConversationId Channel = new("19:inspectors@thread.tacv2");
    public static readonly IncidentId Id = IncidentId.Of(26, 7);

    public static ConversationState Talk(string step = "when") =>
        new(Welcomed: true, Id, Asked: 3, [new DialogFrame("planned", step, 3, Pending.Answer, Paused: false)]);

    public static IncidentFile Incident(IncidentId? id = null, DateTimeOffset? at = null, Person? by = null, string? scenario = "planned", ConversationId? chat = null)
    {
        var opened = Domain.Incidents.Incident.From(new IncidentOpened(at ?? Now, by ?? Officer, id ?? Id, chat ?? Chat, "ocag-v11", "1.0.0"));
        return new IncidentFile(opened with { Scenario = scenario }, AlertState.None);
    }

    public static ConversationReference Reference(ConversationId? conversation = null, string serviceUrl = "https://smba.example/uk/") => new(
        conversation ?? Chat, ConversationScope.Personal, "msteams", serviceUrl, "tenant", "28:bot", "29:user", null);

    public static OutgoingMessage Reply(string id, ConversationId? to = null, string? slot = null) =>
        new(id, to ?? Chat, slot, Lane.Reply, MessageContent.Plain("Anyone in danger now?"), false, Id, null);

    public static OutgoingMessage Alert(string id, int version = 1, IncidentId? incident = null, bool notify = true) => new(
        id, Channel, $"alert:{incident ?? Id}", Lane.Alert, new MessageContent(null, "{}"u8.ToArray(), "An incident"), notify,
        incident ?? Id, new AlertMark(incident ?? Id, version));

    public static RecordEntry Entry(string what = "message", IncidentId? incident = null, ConversationId? conversation = null, DateTimeOffset? at = null) => new(
        at ?? Now, RecordKind.ActivityIn, what, incident, conversation, Officer, "ocag-v11@1.0.0", Encoding.UTF8.GetBytes("{\"text\":\"…\"}"));

    public static TurnCommit Commit(
        string key, Versioned<ConversationState>? talk = null, Versioned<IncidentFile>? incident = null, ConversationReference? reference = null,
        bool left = false, IReadOnlyList<RecordEntry>? record = null, IReadOnlyList<OutgoingMessage>? outbox = null,
        IReadOnlyList<DueTime>? due = null, ConversationId? conversation = null) =>
        new(key, Now, reference, left, conversation ?? Chat, talk, incident, record ?? [], outbox ?? [], due ?? []);

    public static RecordEntry Settled(OutgoingMessage message, string what = "delivered") =>
        new(Now, RecordKind.Delivery, what, message.Incident, message.To, Person.Tool, null, "{}"u8.ToArray(), message.Id);

    public static Settlement Delivered(OutgoingMessage message, string activity = "1") =>
        new Settlement.Delivered(message, Settled(message), new PostedMessage(message.To, activity));

    public static Settlement Postponed(OutgoingMessage message, DateTimeOffset until) => new Settlement.Postponed(message, Settled(message, "later"), until);
}
