using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Analysis.Pattern;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>How Lucene cuts a text: stems of words in one field, runs of letters inside the words, ends marked, in the other.</summary>
internal static class Letters
{
    public const string Stems = "stems";
    public const string Runs = "runs";

    public static Analyzer Of(int shortest, int longest) => new PerFieldAnalyzerWrapper(new StemAnalyzer(), new Dictionary<string, Analyzer> { [Runs] = new RunAnalyzer(shortest, longest) });

    private sealed class StemAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
            TokenStream stems = new LowerCaseFilter(LuceneVersion.LUCENE_48, new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, words));
            return new TokenStreamComponents(words, new PorterStemFilter(stems));
        }
    }

    private sealed class RunAnalyzer(int shortest, int longest) : Analyzer
    {
        private static readonly Regex Word = new("^(.+)$", RegexOptions.CultureInvariant | RegexOptions.Compiled);

        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
            TokenStream marked = new PatternReplaceFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, words), Word, "_$1_", all: false);
            return new TokenStreamComponents(words, new NGramTokenFilter(LuceneVersion.LUCENE_48, marked, shortest, longest));
        }
    }
}
