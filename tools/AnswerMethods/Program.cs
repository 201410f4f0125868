using System.Diagnostics;
using System.Globalization;
using ChatOpsAdvisor.AnswerMethods;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Embedding;
using ChatOpsAdvisor.Guidance.Packs;
using Microsoft.Extensions.Logging.Abstractions;

// Measures the methods of answering side by side: dotnet run -c Release -- GUIDANCE-FOLDER PACK-ID ENCODER-FOLDER QUESTION-FILE ... Most of an hour on two cores.
var said = Console.Out;
var pack = PackReader.Read(Path.Combine(args[0], args[1]), []).Pack ?? throw new InvalidOperationException("The pack is broken: guidance lint says why.");
var sets = args[3..].Select(QuestionSet.Read).ToList();
var bank = Asking.Of(pack);
var subjects = new Subjects(bank);
var trial = new Trial(pack, bank, subjects, said);
said.WriteLine($"{bank.Count} askings, {subjects.All.Length} subjects; {Folds.Count} folds, of what each keeps back one in {Folds.OneIn} asked: {string.Join(", ", trial.Folds.Select(fold => fold.Held.Count))}");

// Each text is encoded once, however often the bank is learned.
using var meanings = new Meanings(args[2], NullLogger<Meanings>.Instance);
var encoding = Stopwatch.StartNew();
var vectors = bank.Select(asking => asking.Text).Distinct(StringComparer.Ordinal).ToDictionary(text => text, meanings.Surely, StringComparer.Ordinal);
encoding.Stop();
said.WriteLine(string.Create(CultureInfo.InvariantCulture, $"encoded in {encoding.Elapsed.TotalSeconds:F0} s"));

said.WriteLine("\nlucene, the index and its query (first fold):");
var (index, _) = trial.Choose(Candidates.Indexes, (one, folds) => Trial.Hear(part => new LuceneMethod(part, subjects, one, Candidates.FirstVote), folds));
said.WriteLine("\nlucene, the vote (first fold):");
var hits = Trial.Hear(part => new AskingIndex(part, index), (asked, text) => asked.Search(text), trial.Folds);
var (vote, _) = trial.Choose(Candidates.Votes, Voted);
said.WriteLine("\nml (first fold):");
var (classifier, heard) = trial.Choose(Candidates.Classifiers, (one, folds) => Trial.Hear(part => new Classifier(part, subjects, one), folds));
said.WriteLine("\nboth, what lucene weighs (first fold):");
var byLucene = Voted(vote, trial.Folds);
Impression[] byClassifier = [.. heard, .. Trial.Hear(part => new Classifier(part, subjects, classifier), trial.Folds.Skip(1))];
var (weight, _) = trial.Choose(Candidates.Weights, (one, folds) => Mixed(one)[..folds.Sum(fold => fold.Held.Count)]);

said.WriteLine("\nwith the settings chosen, all folds (ml + vector: the first):");
var byOurs = Trial.Hear(part => new Ours(part, subjects, Meaning), trial.Folds);
var folded = new Dictionary<string, Calibrated>
{
    ["lucene"] = trial.Judge("lucene", byLucene),
    ["ml"] = trial.Judge("ml", byClassifier),
    ["both"] = trial.Judge("both", Mixed(weight)),
    ["ml + vector"] = trial.Judge("ml + vector", Trial.Hear(part => new Classifier(part, subjects, classifier, Meaning), trial.Folds.Take(1))),
    ["ours without vector"] = trial.Judge("ours without vector", Trial.Hear(part => new Ours(part, subjects, _ => []), trial.Folds)),
    ["ours"] = trial.Judge("ours", byOurs),
};
trial.Judge("ours, the first fold alone", byOurs[..heard.Length]);
said.WriteLine($"\n{Lines.Heads}");
foreach (var (name, calibrated) in folded) said.WriteLine(Lines.Of(name, "folds", calibrated.Scores));

said.WriteLine($"\n{Lines.Heads}");
var costs = new List<Cost>();
using var lucene = Score("lucene", () => new LuceneMethod(bank, subjects, index, vote));
using var ml = Score("ml", () => new Classifier(bank, subjects, classifier));
using var both = Score("both", () => new Mixture(lucene, ml, weight), costs.Sum(cost => cost.Seconds), costs.Sum(cost => cost.Memory));
using var mlAndVector = Score("ml + vector", () => new Classifier(bank, subjects, classifier, Meaning), encoding.Elapsed.TotalSeconds);
using var oursByWords = Score("ours without vector", () => new Ours(bank, subjects, _ => []));
using var ours = Score("ours", () => new Ours(bank, subjects, Meaning), encoding.Elapsed.TotalSeconds);
said.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours as shipped: {Ask("ours as shipped", new AnswerFinder(new LearnedTables(args[0], meanings, NullLogger<LearnedTables>.Instance), meanings)):F2} ms a question"));
said.WriteLine($"\n{Cost.Heads}");
foreach (var cost in costs) said.WriteLine(cost);
return 0;

float[] Meaning(string text) => vectors.TryGetValue(text, out var known) ? known : meanings.Surely(text);

Impression[] Mixed(float luceneWeighs) => [.. byLucene.Zip(byClassifier, (one, two) => Mixture.Of(one, two, luceneWeighs))];

Impression[] Voted(VoteSettings settings, IEnumerable<Fold> folds)
{
    var from = 0;
    return
    [
        .. folds.SelectMany(fold =>
        {
            var own = hits[from..(from += fold.Held.Count)];
            return own.Select(new Votes(subjects, fold.Learned, settings).Of);
        }),
    ];
}

IMethod Score(string name, Func<IMethod> teach, double secondsBefore = 0, long memoryBefore = 0)
{
    var before = GC.GetTotalMemory(forceFullCollection: true);
    var start = Stopwatch.GetTimestamp();
    var method = teach();
    var seconds = secondsBefore + Stopwatch.GetElapsedTime(start).TotalSeconds;
    var memory = memoryBefore + GC.GetTotalMemory(forceFullCollection: true) - before;
    costs.Add(new Cost(name, Ask(name, new MethodFinder(method, subjects, folded[name].Settings)), seconds, method.Size, memory));
    return method;
}

// Gives the median of the milliseconds that a question took.
double Ask(string name, IAnswerFinder finder)
{
    // As "guidance evaluate": what the first question reads is no question of the file.
    finder.Find(pack, "is this thing on");
    var times = new List<double>();
    foreach (var set in sets) said.WriteLine(Lines.Of(name, set.Name, set.Ask(pack, finder, times)));
    times.Sort();
    return times[times.Count / 2];
}
