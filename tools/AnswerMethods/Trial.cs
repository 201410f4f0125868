using System.Diagnostics;
using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>Teaches a method on each fold's part of the bank and hears it on the askings that were kept back.</summary>
internal sealed class Trial(GuidancePack pack, IReadOnlyList<Asking> bank, Subjects subjects, TextWriter said)
{
    private readonly Calibration calibration = new(pack, subjects);

    public IReadOnlyList<Fold> Folds { get; } = AnswerMethods.Folds.Of(pack, bank);

    /// <summary>What the method takes each asking that was kept back for, fold after fold.</summary>
    public static Impression[] Hear(Func<IReadOnlyList<Asking>, IMethod> teach, IEnumerable<Fold> folds) => Hear(teach, (method, text) => method.Judge(text), folds);

    public static T[] Hear<TTaught, T>(Func<IReadOnlyList<Asking>, TTaught> teach, Func<TTaught, string, T> judge, IEnumerable<Fold> folds) where TTaught : IDisposable
    {
        var heard = new List<T>();
        foreach (var fold in folds)
        {
            using var taught = teach(fold.Learned);
            heard.AddRange(fold.Held.Select(one => judge(taught, Words.Sound(one.Text))));
        }

        return [.. heard];
    }

    /// <summary>The best thresholds for what was heard on the first folds, and its worth with them.</summary>
    public Calibrated Judge(string name, Impression[] heard)
    {
        var best = calibration.Best([.. Folds.SelectMany(fold => fold.Held).Take(heard.Length)], heard);
        said.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best.Worth:F4} {name} ({Lines.Of(best.Settings)})"));
        return best;
    }

    /// <summary>Tries each of several settings on the first fold and takes that which is worth most, with what was heard.</summary>
    public (T One, Impression[] Heard) Choose<T>(IEnumerable<T> all, Func<T, IEnumerable<Fold>, Impression[]> hear) where T : notnull =>
        all.Select(one =>
        {
            var start = Stopwatch.GetTimestamp();
            var heard = hear(one, Folds.Take(1));
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            return (One: one, Heard: heard, Judge(string.Create(CultureInfo.InvariantCulture, $"{one} in {seconds:F0} s"), heard).Worth);
        }).MaxBy(tried => tried.Worth) is var best ? (best.One, best.Heard) : default;
}
