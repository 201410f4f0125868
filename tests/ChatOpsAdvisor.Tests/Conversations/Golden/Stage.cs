using System.Text.Json;
using ChatOpsAdvisor.Delivery;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.LocalChannel;
using ChatOpsAdvisor.Records.Replaying;
using ChatOpsAdvisor.Rosters;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Records;

namespace ChatOpsAdvisor.Tests.Conversations.Golden;

/// <summary>Plays a story on the real host, over real HTTP, and tells after each act what anybody saw that was not there before.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    private readonly Night _night;
    private readonly StoryClock _clock;
    private readonly Dictionary<string, Dictionary<string, StoredActivity>> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<StoredActivity>> _versions = new(StringComparer.Ordinal);

    private Stage(Night night, StoryClock clock) => (_night, _clock) = (night, clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Tenant Tenant => _night.Service<Tenant>();

    public static async Task<Stage> BeginAsync(StoryFile story)
    {
        var clock = new StoryClock(story.Start);
        return new Stage(await Night.BeginAsync(clock, [.. story.Settings]), clock);
    }

    public async Task<IReadOnlyList<string>> PlayAsync(StoryAct act)
    {
        switch (act)
        {
            case StoryAct.Says says:
                await using (var chat = await OpenAsync(says.Who, says.Where)) Check(await chat.SayAsync(says.Text, cancellation: Stop));
                break;
            case StoryAct.Sends sends:
                await using (var chat = await OpenAsync(sends.Who, sends.Where)) Check(await chat.SendAsync([Footage.Of(sends.Name, sends.IsVideo)], sends.Text, Stop));
                break;
            case StoryAct.Presses presses:
                await PressAsync(presses);
                break;
            case StoryAct.Opens opens:
                await using (await OpenAsync(opens.Who, null)) break;
            case StoryAct.Passes passes:
                return await PassAsync(_clock.GetUtcNow() + passes.Time);
            case StoryAct.Until until:
                return await PassAsync(until.At);
            case StoryAct.Restarts:
                await _night.RestartAsync();
                break;
            case StoryAct.ComesAgain again:
                await using (var chat = await OpenAsync(again.Who, null)) Check(await chat.RedeliverAsync(Stop));
                break;
            case StoryAct.Answers answers:
                await AnswerAsync(answers);
                break;
            case StoryAct.Record record:
                return [.. await RecordAsync(record.Incident)];
        }

        await SettleAsync();
        return [.. Fresh()];
    }

    /// <summary>Every trigger that fired so far, as the record has it.</summary>
    public async Task<IReadOnlyList<TriggerFired>> FiredAsync()
    {
        var fired = new List<TriggerFired>();
        foreach (var incident in await _night.IncidentsAsync())
            fired.AddRange(
                from line in await _night.RecordAsync(incident.Id.Value)
                where line.Entry is { Kind: RecordKind.Event }
                let happened = JsonSerializer.Deserialize(line.Entry.Content.Span, DomainJson.Default.IncidentEvent) as TriggerFired
                where happened is not null
                select happened);
        return fired;
    }

    public ValueTask DisposeAsync() => _night.DisposeAsync();

    private static void Check(LocalSent sent) => Assert.True(sent.Status is >= 200 and < 300, $"The bot answered {sent.Status}: {sent.Body}");

    private Task<LocalChat> OpenAsync(string who, string? where)
    {
        var person = Tenant.Town.Find(who) ?? throw new ArgumentException($"There is no {who} in the town.");
        if (where?.EndsWith(" General", StringComparison.Ordinal) == true)
            return LocalChat.OpenAsync(_night.Http, Tenant.Town.Teams.Single(team => where == $"{team.Name} General").Id, person.Key, Stop);
        if (Tenant.Town.Groups.FirstOrDefault(group => group.Name == where) is { } shared) return LocalChat.OpenAsync(_night.Http, shared.ChatId, person.Key, Stop);
        return where is "chat" || (where is null && person.Role is LocalRole.Officer)
            ? _night.People.OpenAsync(who, Stop)
            : _night.People.OpenChannelAsync(who, where ?? "Northshire", Stop);
    }

    private async Task PressAsync(StoryAct.Presses presses)
    {
        // What each sees is looked up before anybody presses.
        var ready = new List<(LocalChat Chat, LocalMessage Card)>();
        foreach (var (who, where) in presses.By)
        {
            var chat = await OpenAsync(who, where);
            ready.Add((chat, presses.Old ? OldCard(chat, presses.Button) : Card(chat, presses.Button, presses.On)));
        }

        foreach (var (chat, card) in ready)
        {
            Check(await chat.PressAsync(card, Title(card, presses.Button), presses.Fields, Stop));
            await chat.DisposeAsync();
        }
    }

    private static LocalMessage Card(LocalChat chat, string button, string? on) =>
        chat.Messages.LastOrDefault(message => message.FromBot && (on is null || message.Buttons.Any(data => (string?)data["data"]?["incident"] == on)) && Titles(message).Any(title => title.StartsWith(button, StringComparison.Ordinal)))
        ?? throw new InvalidOperationException($"Nothing in {chat.Conversation} has the button “{button}”; there are: {string.Join(", ", chat.Messages.SelectMany(Titles))}");

    private LocalMessage OldCard(LocalChat chat, string button) => _versions.Values.SelectMany(versions => versions.SkipLast(1))
        .Select(old => new LocalMessage(LocalChange.Updated, old.Id, old.ConversationId, old.FromBot, old.Activity()))
        .LastOrDefault(message => message.Conversation.StartsWith(chat.Conversation, StringComparison.Ordinal) && Titles(message).Any(title => title.StartsWith(button, StringComparison.Ordinal)))
        ?? throw new InvalidOperationException($"No card of {chat.Conversation} ever had the button “{button}” and has it no more.");

    private static string Title(LocalMessage card, string button) =>
        Titles(card).FirstOrDefault(title => title == button) ?? Titles(card).First(title => title.StartsWith(button, StringComparison.Ordinal));

    private static IEnumerable<string> Titles(LocalMessage message) => message.Buttons.Select(button => (string?)button["title"]).OfType<string>();

    /// <summary>Minute by minute; each line says when.</summary>
    private async Task<IReadOnlyList<string>> PassAsync(DateTimeOffset until)
    {
        var lines = new List<string>();
        while (_clock.GetUtcNow() is var now && now < until)
        {
            _clock.Advance(until - now < Step ? until - now : Step);
            await SettleAsync();
            var fresh = Fresh().ToList();
            if (fresh.Count == 0) continue;
            lines.Add($"> *{UkTime.Full(_clock.GetUtcNow())}*  ");
            lines.AddRange(fresh);
        }

        return lines;
    }

    private async Task AnswerAsync(StoryAct.Answers answers)
    {
        if (answers.Status is not { } status)
        {
            await _night.People.ClearFaultsAsync(Stop);
            return;
        }

        var town = Tenant.Town;
        var conversation = answers.What is "everything" ? null
            : town.Teams.FirstOrDefault(team => answers.What == $"{team.Name}'s channel")?.DutyChannelId
            ?? town.People.FirstOrDefault(person => answers.What == $"{person.Name}'s chat")?.ChatId
            ?? throw new FormatException($"There is no {answers.What} in the town.");
        await _night.People.SetFaultAsync(new LocalFault(conversation, status), Stop);
    }

    private async Task<IEnumerable<string>> RecordAsync(string incident)
    {
        var shelf = _night.Service<IGuidanceShelf>();
        return from line in await _night.RecordAsync(incident)
               where line.Entry.Kind is RecordKind.Event
               select $"> {UkTime.Full(line.Entry.At)} · {line.Entry.By.Name} · {EventWords.Of(line.Entry, shelf.Current)}  ";
    }

    /// <summary>Until nothing is due and nothing is on its way.</summary>
    private async Task SettleAsync()
    {
        var relay = _night.Service<OutboxRelay>();
        for (var before = -1L; Happened() is var now && now != before; before = now)
        {
            await _night.Service<DueTimeSweep>().SweepAsync(Stop);
            await _night.Service<RosterWatch>().LookAsync(Stop);
            await _night.Service<DigestSweep>().SweepAsync(Stop);
            await relay.SweepAsync(Stop);
            await relay.IdleAsync();
        }
    }

    private long Happened() => Tenant.Feeds.Sum(feed => feed.Now().Sum(message => (long)(message.Json?.GetHashCode(StringComparison.Ordinal) ?? 1)));

    private IEnumerable<string> Fresh()
    {
        foreach (var feed in Tenant.Feeds)
        {
            var place = Tenant.Town.WhoseChat(feed.Id) is { } person ? $"{person.Name}’s chat"
                : Tenant.Town.GroupOf(feed.Id) is { } group ? $"{group.Name} group chat"
                : Tenant.Town.TeamOf(feed.Id) is { } team ? $"{team.Name} {(feed.Id == team.DutyChannelId ? "channel" : "General")}"
                : feed.Id;
            if (!_seen.TryGetValue(feed.Id, out var seen)) _seen.Add(feed.Id, seen = new Dictionary<string, StoredActivity>(StringComparer.Ordinal));
            // Threads are sent to side by side, and which is first within a moment is chance: they are told one after the other, as they began.
            var threads = feed.Now().Select(message => message.ConversationId).Distinct().ToList();
            foreach (var message in feed.Now().Where(message => message.FromBot).OrderBy(message => threads.IndexOf(message.ConversationId)))
            {
                var before = seen.GetValueOrDefault(message.Id);
                if (before?.Json == message.Json && before is not null) continue;
                seen[message.Id] = message;
                if (!_versions.TryGetValue(message.Id, out var versions)) _versions.Add(message.Id, versions = []);
                versions.Add(message);
                foreach (var line in before is null ? Viewed.New(place, message) : Viewed.Changed(place, before, message)) yield return line;
            }
        }
    }
}
