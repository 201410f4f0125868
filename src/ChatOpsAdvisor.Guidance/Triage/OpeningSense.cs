using System.Security.Cryptography;
using System.Text;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;
using Encoder = ChatOpsAdvisor.Guidance.Embedding.Encoder;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>
/// A second opinion on an opening, by its meaning instead of its words: a few thousand numbers that "guidance learn" makes from a
/// pack's openings and keeps beside what it makes from the askings.
/// </summary>
internal sealed class OpeningSense
{
    private const int Form = 1, Rounds = 12;
    private const float Shrink = 0.0002f;

    private readonly int classes;
    private readonly LinearModel model;

    private OpeningSense(int classes, LinearModel model) => (this.classes, this.model) = (classes, model);

    public static string At(string folder, string packId) => Path.Combine(folder, "learned", $"{packId}.openings");

    /// <param name="openings">Not empty.</param>
    /// <param name="meaning">The encoder's vector of a text.</param>
    public static OpeningSense Learn(IReadOnlyList<OpeningGroup> openings, Func<string, float[]> meaning)
    {
        var classes = OpeningClasses.Of(openings);
        var examples = openings.SelectMany(group => group.Said.Select(said => (Seen(meaning(said)), classes.Of(group)))).ToList();
        return new OpeningSense(classes.Count, LinearModel.Train(examples, Encoder.Width + 1, classes.Count, Rounds, Shrink));
    }

    /// <summary>The share of each class, in the order of <see cref="OpeningClasses"/>; null when there is no meaning to go by.</summary>
    public double[]? Shares(float[] meaning)
    {
        if (!meaning.AsSpan().ContainsAnyExcept(0f)) return null;
        var shares = new double[classes];
        model.Shares(Seen(meaning), shares);
        return shares;
    }

    public void Write(Stream to, IReadOnlyList<OpeningGroup> openings)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        writer.Write(Form);
        writer.Write(BankOf(openings));
        writer.Write(classes);
        for (var feature = 0; feature <= Encoder.Width; feature++)
            for (var one = 0; one < classes; one++) writer.Write(model.Weight(feature, one));
    }

    /// <summary>Null where none was learned from just these openings with this encoder: then the words alone decide.</summary>
    public static OpeningSense? Read(string path, IReadOnlyList<OpeningGroup> openings)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
            if (reader.ReadInt32() != Form || reader.ReadString() != BankOf(openings)) return null;
            var classes = OpeningClasses.Of(openings).Count;
            if (reader.ReadInt32() != classes) return null;
            var weights = new float[(Encoder.Width + 1) * classes];
            for (var at = 0; at < weights.Length; at++) weights[at] = reader.ReadSingle();
            return new OpeningSense(classes, LinearModel.Restore(weights, classes));
        }
        catch (Exception cutOff) when (cutOff is IOException or UnauthorizedAccessException or FormatException)
        {
            // A file that a full disk cut off must not cost an officer the first message: a suggestion is a help, and the words alone give one.
            return null;
        }
    }

    private static string BankOf(IReadOnlyList<OpeningGroup> openings)
    {
        var text = new StringBuilder(EncoderPackage.Encoder).Append('\n');
        foreach (var group in openings) text.Append(group.Scenario).Append('\t').Append(group.IsGap).Append('\t').AppendJoin('\t', group.Said).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // Its parts are about a twentieth each; brought to about one, so that the steps of the learning fit them.
    private static Weighted[] Seen(float[] meaning) => [.. meaning.Select((part, at) => new Weighted(at, part * 8)), new Weighted(Encoder.Width, 1)];
}
