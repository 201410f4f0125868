using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Guidance.Packs;
using ChatOpsAdvisor.Teams.Cards;
using ChatOpsAdvisor.Tests.Shared;
using Microsoft.Extensions.Caching.Memory;

namespace ChatOpsAdvisor.Tests.Conversations.Random;

/// <summary>Whatever people press and type in whatever order: what must hold, holds.</summary>
public sealed class RandomNightsTests
{
    private const int Nights = 10_000;
    private const int Steps = 18;

    private static readonly ConcurrentDictionary<Type, bool> Happened = [];

    private const int LongNights = 60;
    private const int LongSteps = 400;

    // Nobody's role is kept to others in these nights.
    private static readonly Type[] Never = [typeof(ActRefused)];

    private static readonly CardCatalogue Cards = new(Path.Combine(Repository.Root, "cards"), new MemoryCache(new MemoryCacheOptions()), CardReloading.Never);

    private static readonly IGuidanceShelf Shelf = new PackShelf(
        Path.Combine(Repository.Root, "guidance", "ocag-v11"), archive: null, [new Option("Northshire", "Northshire", []), new Option("Southshire", "Southshire", [])]);

    [Fact]
    public async Task Ten_thousand_random_nights_lose_nothing_double_nothing_and_replay()
    {
        var seeds = Enumerable.Range(1, Nights);
        await Parallel.ForEachAsync(seeds, TestContext.Current.CancellationToken, async (seed, _) => await PlayAsync(seed, Steps));
        for (var seed = 1; seed <= LongNights; seed++) await PlayAsync(-seed, LongSteps);

        // Nights in which nothing happens would hold anything.
        var events = typeof(IncidentEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(one => one.DerivedType);
        Assert.Empty(events.Except(Happened.Keys).Except(Never));
    }

    private static async Task PlayAsync(int seed, int steps)
    {
        var night = new RandomNight(seed, Shelf, new Painter());
        var highest = new Dictionary<IncidentId, Urgency>();
        for (var step = 0; step < steps; step++)
        {
            try
            {
                await night.StepAsync();
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Night {seed}, step {step}: {fault.Message}", fault);
            }

            foreach (var (id, file) in night.Store.Files)
            {
                var urgency = file.Value.Incident.Urgency;
                Assert.True(urgency >= highest.GetValueOrDefault(id), $"Night {seed}, step {step}: the urgency of {id} fell");
                highest[id] = urgency;
            }
        }

        OneCardAnIncidentAndPlace(night);
        TheRecordReplaysToTheSameState(night);
    }

    private static void OneCardAnIncidentAndPlace(RandomNight night)
    {
        foreach (var place in night.Store.Outbox.Where(message => message.Alert is not null).GroupBy(message => (message.Alert!.Incident, message.To.Root)))
        {
            Assert.True(place.Select(message => message.Slot).Distinct().Count() == 1, $"Night {night.Seed}: {place.Key} has more than one card");
            Assert.True(place.Count(message => message.Notify) <= 1, $"Night {night.Seed}: {place.Key} was posted twice");
        }
    }

    /// <summary>No tick is lost, nor anything else: the events of the record, read back, are the incident.</summary>
    private static void TheRecordReplaysToTheSameState(RandomNight night)
    {
        var events = night.Store.Record.Where(entry => entry.Kind == RecordKind.Event)
            .Select(entry => (entry.Incident, Happened: JsonSerializer.Deserialize(entry.Content.Span, DomainJson.Default.IncidentEvent)!))
            .ToLookup(pair => pair.Incident!.Value, pair => pair.Happened);
        foreach (var (id, file) in night.Store.Files)
        {
            var replayed = Incident.From((IncidentOpened)events[id].First()).After(events[id].Skip(1));
            Assert.True(Written(file.Value with { Incident = replayed }) == Written(file.Value), $"Night {night.Seed}: the record of {id} replays to another state");
            foreach (var happened in events[id]) Happened.TryAdd(happened.GetType(), true);
            foreach (var item in events[id].OfType<ItemAnswered>().GroupBy(answered => answered.Item))
            {
                Assert.True(replayed.Items.GetValueOrDefault(item.Key)?.State == item.Last().State, $"Night {night.Seed}: {id} lost a tick of {item.Key}");
                foreach (var (before, after) in item.Zip(item.Skip(1)))
                    Assert.True(before.Note is null || after.State is null || after.Note is not null, $"Night {night.Seed}: {id} lost the note “{before.Note}” of {item.Key}");
            }
        }
    }

    private static string Written(IncidentFile file) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(file, DomainJson.Default.IncidentFile));

    private sealed class Painter : ICardPainter
    {
        public byte[] Paint(ICardView view) => Cards.Render(view.Card, JsonElement.Parse(view.ToJson()));
    }
}
