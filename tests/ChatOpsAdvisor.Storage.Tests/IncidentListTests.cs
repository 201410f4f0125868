using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Incidents;
using ChatOpsAdvisor.Storage.Records;
using ChatOpsAdvisor.Storage.Tests.Support;
using Dapper;

namespace ChatOpsAdvisor.Storage.Tests;

/// <summary>Lists over 100,000 incidents: right, and by an index.</summary>
public sealed class IncidentListTests(IncidentListTests.Archive archive) : IClassFixture<IncidentListTests.Archive>
{
    private const int All = 100_000;

    private static readonly string[] Scenarios = ["planned", "at-scene", "posted-online"];
    private static readonly Dictionary<string, (IncidentFilter Filter, string Index)> Questions = new()
    {
        ["all"] = (new(), "incidents_opened"),
        ["scenario"] = (new(Scenario: "at-scene"), "incidents_scenario"),
        ["state"] = (new(Intake: IntakeState.Cancelled), "incidents_intake"),
        ["officer"] = (new(OfficerId: "officer-7"), "incidents_officer"),
        ["name"] = (new(OfficerName: "pc name 77"), "incidents_officer_name"),
        ["dates"] = (new(From: Some.Now.AddMinutes(-500), Before: Some.Now.AddMinutes(-400)), "incidents_opened"),
        ["officer and dates"] = (new(OfficerId: "officer-7", From: Some.Now.AddMinutes(-5_000), Before: Some.Now.AddMinutes(-400)), "incidents_officer"),
        ["everything"] = (new("planned", IntakeState.Running, "officer-8", "PC NAME 8", Some.Now.AddMinutes(-90_000), Some.Now), "incidents_"),
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Pages_follow_each_other_newest_first_without_gap_or_repeat(string name)
    {
        var filter = Questions[name].Filter;
        var expected = Enumerable.Range(0, All).Where(n => Matches(n, filter)).Select(Archive.Id).Take(70).ToArray();
        Assert.NotEmpty(expected);

        var seen = new List<IncidentId>();
        PageKey? after = null;
        while (seen.Count < expected.Length)
        {
            var page = await archive.Storage.Incidents.PageAsync(filter, after, Math.Min(25, expected.Length - seen.Count), default);
            Assert.NotEmpty(page);
            seen.AddRange(page.Select(line => line.Id));
            after = page[^1].Key;
        }

        Assert.Equal(expected, seen);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_page_is_found_by_an_index(string name)
    {
        var (filter, index) = Questions[name];
        var after = new PageKey(Some.Now.AddMinutes(-50), Archive.Id(50));
        using var look = archive.Storage.Look();
        var plan = Plan(look, IncidentList.Sql(filter, after), IncidentList.Parameters(filter, after, 25));
        Assert.Contains($"USING INDEX {index}", plan, StringComparison.Ordinal);
        Assert.Contains("SEARCH incidents", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replay_is_found_by_indexes()
    {
        using var look = archive.Storage.Look();
        var plan = Plan(look, RecordReader.Replay, new { id = "26-0007" });
        Assert.DoesNotContain("SCAN record", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN r\n", plan + "\n", StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN i", plan, StringComparison.Ordinal);
        Assert.Contains("record_incident", plan, StringComparison.Ordinal);
        Assert.Contains("record_talk", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_shows_what_the_incident_says()
    {
        using var storage = new TestStorage();
        var file = Some.Incident();
        var inspector = new Mark(new Person("i", "Insp Shaw"), Some.Now.AddMinutes(3));
        await storage.CommitAsync(Some.Commit("1", incident: new(file, 0)));
        await storage.CommitAsync(Some.Commit("2", incident: new(file with { Incident = file.Incident with { Acknowledged = inspector } }, 1)));
        var line = Assert.Single(await storage.Incidents.PageAsync(new IncidentFilter(), null, 10, default));
        Assert.Equal((Some.Id, "planned", IntakeState.Running, Some.Now, Some.Officer, inspector), (line.Id, line.Scenario, line.Intake, line.OpenedAt, line.OpenedBy, line.Acknowledged));
    }

    private static string Plan(System.Data.Common.DbConnection look, string sql, object parameters) =>
        string.Join('\n', look.Query("EXPLAIN QUERY PLAN " + sql, parameters).Select(step => (string)step.detail));

    private static bool Matches(int n, IncidentFilter filter) =>
        (filter.Scenario is null || Archive.Scenario(n) == filter.Scenario)
        && (filter.Intake is null || Archive.Intake(n) == filter.Intake)
        && (filter.OfficerId is null || Archive.Officer(n).Id == filter.OfficerId)
        && (filter.OfficerName is null || Archive.Officer(n).Name.StartsWith(filter.OfficerName, StringComparison.OrdinalIgnoreCase))
        && (filter.From is null || Archive.At(n) >= filter.From)
        && (filter.Before is null || Archive.At(n) < filter.Before);

    /// <summary>The first is the newest; each is a minute older than the one before it.</summary>
    public sealed class Archive : IDisposable
    {
        public Archive()
        {
            Storage = new TestStorage();
            Storage.Writer.RunAsync(
                tables =>
                {
                    var incidents = tables.Get<IncidentTable>();
                    for (var n = 0; n < All; n++) incidents.Put(IncidentRow.Of(File(n)), version: 1);
                    return 0;
                },
                null,
                CancellationToken.None).GetAwaiter().GetResult();
        }

        internal TestStorage Storage { get; }

        public static IncidentId Id(int n) => IncidentId.Of(26, All - n);

        public static DateTimeOffset At(int n) => Some.Now.AddMinutes(-n);

        public static string Scenario(int n) => Scenarios[n % 3];

        public static IntakeState Intake(int n) => (IntakeState)(n % 5 % 3);

        public static Person Officer(int n) => new($"officer-{n % 1_000}", $"PC Name {n % 1_000}");

        public void Dispose() => Storage.Dispose();

        private static IncidentFile File(int n)
        {
            var file = Some.Incident(Id(n), At(n), Officer(n), Scenario(n), new ConversationId($"a:{n % 1_000}"));
            return file with { Incident = file.Incident with { Intake = Intake(n) } };
        }
    }
}
