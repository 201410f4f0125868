using ChatOpsAdvisor.Guidance.Answers;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>How Lucene is asked.</summary>
/// <param name="Shortest">Letters of the shortest run.</param>
/// <param name="Longest">Letters of the longest run.</param>
/// <param name="RunsWeigh">How much a run counts beside a stem; nought leaves them out.</param>
/// <param name="B">BM25's b: how much a long asking is held against it.</param>
internal sealed record AskingIndexSettings(int Shortest, int Longest, float RunsWeigh, float B = 0.75f);

/// <summary>An asking like the question: its place in the bank, and BM25's score.</summary>
internal readonly record struct Hit(int Asking, float Score);

/// <summary>The askings in a Lucene index in memory, one document each, asked by BM25.</summary>
internal sealed class AskingIndex : IDisposable
{
    private const int MostHits = 100;

    private readonly AskingIndexSettings settings;
    private readonly Analyzer analyzer;
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly int[] places;

    static AskingIndex() => BooleanQuery.MaxClauseCount = 8192;

    public AskingIndex(IReadOnlyList<Asking> bank, AskingIndexSettings settings)
    {
        this.settings = settings;
        analyzer = Letters.Of(settings.Shortest, settings.Longest);
        var similarity = new BM25Similarity(1.2f, settings.B);
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
        {
            foreach (var (at, asking) in bank.Index())
            {
                var document = new Document { new TextField(Letters.Stems, asking.Text, Field.Store.NO), new NumericDocValuesField("at", at) };
                if (settings.RunsWeigh > 0) document.Add(new TextField(Letters.Runs, asking.Text, Field.Store.NO));
                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = similarity };
        var values = reader.Leaves[0].AtomicReader.GetNumericDocValues("at");
        places = [.. Enumerable.Range(0, reader.MaxDoc).Select(document => (int)values.Get(document))];
    }

    public long Size => directory.GetSizeInBytes();

    /// <summary>The askings most like the text, best first.</summary>
    public Hit[] Search(string text)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var term in Terms(Letters.Stems, text)) query.Add(new TermQuery(term), Occur.SHOULD);
        if (settings.RunsWeigh > 0)
            foreach (var term in Terms(Letters.Runs, text)) query.Add(new TermQuery(term) { Boost = settings.RunsWeigh }, Occur.SHOULD);
        return [.. searcher.Search(query, MostHits).ScoreDocs.Select(hit => new Hit(places[hit.Doc], hit.Score))];
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    private HashSet<Term> Terms(string field, string text)
    {
        var terms = new HashSet<Term>();
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) terms.Add(new Term(field, term.ToString()));
        stream.End();
        return terms;
    }
}
