using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Tests.Support;
using Dapper;

namespace ChatOpsAdvisor.Storage.Tests;

/// <summary>Questions for the content owner: each once, in the turn's own commit, with the last word said of its answer, and nothing that leads to anybody.</summary>
public sealed class AskedTests : IDisposable
{
    private static readonly AskedQuestion Silent = AskedQuestion.Of("turn-1", Some.Now, "ocag-v11@1.1.0", "can we use a drone", "silent:drones");
    private static readonly AskedQuestion Found = AskedQuestion.Of("turn-2", Some.Now.AddMinutes(1), "ocag-v11@1.1.0", "who do we tell", "found:5.1.2;");

    private readonly TestStorage _storage = new();

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task What_was_silent_or_not_meant_is_a_gap_and_what_helped_is_none()
    {
        await CommitAsync("1", Silent);
        await CommitAsync("2", Found);
        Assert.Equal(["silent:drones"], await GapsAsync());

        await CommitAsync("3", null, new AskedJudgement(Found.Id, Helpful: false));
        Assert.Equal(["found:5.1.2;", "silent:drones"], await GapsAsync());

        await CommitAsync("4", null, new AskedJudgement(Found.Id, Helpful: true));
        await CommitAsync("5", null, new AskedJudgement(Silent.Id, Helpful: true));
        Assert.Empty(await GapsAsync());
    }

    [Fact]
    public async Task A_repeated_turn_asks_once_and_an_unknown_judgement_keeps_nothing()
    {
        await CommitAsync("1", Silent);
        await _storage.CommitAsync(Some.Commit("1") with { Asked = Found });
        await CommitAsync("2", null, new AskedJudgement(Found.Id, Helpful: false));
        Assert.Equal(["silent:drones"], await GapsAsync());
    }

    [Fact]
    public async Task Nothing_of_it_leads_to_a_person_a_conversation_or_an_incident()
    {
        await CommitAsync("1", Silent);
        using var connection = _storage.Look();
        Assert.Equal(["id", "at", "pack", "text", "outcome", "helpful"], connection.Query<string>("SELECT name FROM pragma_table_info('asked')"));
        Assert.DoesNotContain("turn-1", Silent.Id, StringComparison.Ordinal);
    }

    private async Task CommitAsync(string key, AskedQuestion? asked, AskedJudgement? judged = null) =>
        Assert.IsType<CommitResult.Committed>(await _storage.CommitAsync(Some.Commit(key) with { Asked = asked, Judged = judged }));

    private async Task<IEnumerable<string>> GapsAsync() =>
        (await _storage.Asked.GapsAsync(Some.Now.AddDays(-1), 100, TestContext.Current.CancellationToken)).Select(line => line.Question.Outcome);
}
