using System.Text.Json.Nodes;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Storage.Records;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>A message as the record has it: what it shows, and what became of it.</summary>
/// <param name="Outcomes">"delivered", "superseded", …</param>
/// <param name="Activity">Where the bot was told that it stands; null when it never heard.</param>
internal sealed record Recorded(string Id, string Conversation, JsonNode Content, IReadOnlyList<string> Outcomes, string? Activity)
{
    public bool WasDelivered => Outcomes.Contains("delivered");

    /// <summary>Every message of an incident, in the order in which it was committed.</summary>
    public static IReadOnlyList<Recorded> From(IReadOnlyList<RecordLine> record)
    {
        var outcomes = record.Where(line => line.Entry.Kind is RecordKind.Delivery).ToLookup(line => line.Entry.Delivery);
        return
        [
            .. record.Where(line => line.Entry.Kind is RecordKind.ActivityOut).Select(line => new Recorded(
                line.Entry.Delivery!,
                line.Entry.Conversation!.Value.Value,
                JsonNode.Parse(line.Entry.Content.Span)!,
                [.. outcomes[line.Entry.Delivery].Select(outcome => outcome.Entry.What)],
                outcomes[line.Entry.Delivery].Select(ActivityOf).FirstOrDefault(id => id is not null))),
        ];
    }

    private static string? ActivityOf(RecordLine outcome) => (string?)JsonNode.Parse(outcome.Entry.Content.Span)!["activity"];

    public bool Is(Sent sent) => sent.Card is { } card ? JsonNode.DeepEquals(card, Content["card"]) : sent.Text == (string?)Content["text"];
}

/// <summary>
/// Holds what reached the channel against what the record says was to be sent there. The design is at least once: a request
/// that had reached the channel when its process died, and whose answer was not yet recorded, may be made again by the next
/// process; no other may.
/// </summary>
internal static class Deliveries
{
    /// <summary>
    /// Fails unless every message arrived once and in order. <paramref name="arrived"/> and <paramref name="recorded"/> are
    /// those of one order key.
    /// </summary>
    /// <returns>The posts of which the bot never heard, and which stand in the chat beside those that took their place.</returns>
    public static IReadOnlyList<Sent> Check(IReadOnlyList<Sent> arrived, IReadOnlyList<Recorded> recorded)
    {
        foreach (var message in recorded)
            Assert.Single(message.Outcomes, outcome => outcome is "delivered" or "superseded");
        Assert.All(recorded, message => Assert.All(message.Outcomes, outcome => Assert.Contains(outcome, new[] { "delivered", "superseded", "later" })));

        var heardOf = recorded.Where(message => message.WasDelivered).Select(message => message.Activity).ToHashSet();
        Sent[] unheard = [.. arrived.Where(sent => sent.IsNew && !heardOf.Contains(sent.ActivityId))];
        foreach (var sent in unheard) Assert.True(WasInFlight(arrived, sent), $"{sent.Text ?? sent.Summary} was posted twice, and not because its process died.");
        AssertInOrder(arrived, recorded);
        return unheard;
    }

    /// <summary>The last of its process, which did not live to send another: all that may be sent again.</summary>
    public static bool WasInFlight(IReadOnlyList<Sent> arrived, Sent sent) => ReferenceEquals(arrived.Last(other => other.Life == sent.Life), sent);

    /// <summary>
    /// Two versions of a card may look the same, so that a request can stand for either: all readings are followed, and one
    /// must hold.
    /// </summary>
    private static void AssertInOrder(IReadOnlyList<Sent> arrived, IReadOnlyList<Recorded> recorded)
    {
        HashSet<int> reached = [-1];
        for (var at = 0; at < arrived.Count; at++)
        {
            var mayRepeat = at > 0 && arrived[at - 1].Life < arrived[at].Life;
            HashSet<int> next = [];
            foreach (var last in reached)
                for (var message = mayRepeat && last >= 0 ? last : last + 1; message < recorded.Count; message++)
                {
                    var readable = recorded[message].Is(arrived[at]) && (recorded[message].WasDelivered || WasInFlight(arrived, arrived[at]));
                    if (readable) next.Add(message);
                    if (message > last && recorded[message].WasDelivered) break;
                }

            Assert.True(
                next.Count > 0,
                $"Out of order, or not in the record: request {at} of {arrived.Count} there, in life {arrived[at].Life}: {arrived[at].Text ?? arrived[at].Summary}");
            reached = next;
        }

        Assert.Contains(reached, last => recorded.Skip(last + 1).All(message => !message.WasDelivered));
    }
}
