using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Storage.Schema;
using Dapper;

namespace ChatOpsAdvisor.Storage.Records;

/// <summary>A question and what was said of its answer.</summary>
/// <param name="Helpful">Null when nothing was said.</param>
public sealed record AskedLine(AskedQuestion Question, bool? Helpful);

/// <summary>Reads the questions for the content owner.</summary>
public sealed class AskedReader
{
    // What the pack did not answer, and what it answered beside the point.
    private const string Open = """
        SELECT id, at, pack, text, outcome, helpful FROM asked
        WHERE at >= @since AND (helpful = 0 OR (outcome LIKE 'silent:%' AND (helpful IS NULL OR helpful = 0)))
        ORDER BY at DESC, id LIMIT @most
        """;

    private readonly Readers _readers;

    internal AskedReader(Readers readers) => _readers = readers;

    /// <summary>Questions without an answer, or with one that was not meant, newest first.</summary>
    public ValueTask<IReadOnlyList<AskedLine>> GapsAsync(DateTimeOffset since, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_readers.Read((since, most), static (tables, asked) => Lines(tables, asked.since, asked.most)));
    }

    private static IReadOnlyList<AskedLine> Lines(Tables tables, DateTimeOffset since, int most) =>
        [.. tables.Connection.Query<Row>(Open, new { since = since.ToMicros(), most }).Select(row => row.ToLine())];

    private sealed record Row(string Id, long At, string Pack, string Text, string Outcome, long? Helpful)
    {
        public AskedLine ToLine() => new(new AskedQuestion(Id, At.FromMicros(), Pack, Text, Outcome), Helpful is { } said ? said == 1 : null);
    }
}
