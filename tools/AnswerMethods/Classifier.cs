using System.Numerics.Tensors;
using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Embedding;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms.Text;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>How Microsoft.ML's classifier is taught.</summary>
/// <param name="Words">Words of the longest run of words.</param>
/// <param name="Letters">Letters of the longest run of letters; all shorter ones too when <paramref name="Shorter"/>.</param>
/// <param name="L2">The L2 regularisation, in the trainer's own measure.</param>
/// <param name="Lbfgs">By L-BFGS, else by stochastic dual coordinate ascent.</param>
internal sealed record ClassifierSettings(int Words, int Letters, bool Shorter, float L2, int Rounds, bool Lbfgs = false);

/// <summary>Microsoft.ML: FeaturizeText and two maximum entropy classifiers over it, one for the subject, one for the kind of answer, as the product has them.</summary>
internal sealed class Classifier : IMethod
{
    // What fewer askings have is left out, as the product does with its traits.
    private const int FewestBearers = 3;

    private readonly Func<string, float[]>? meaning;
    private readonly PredictionEngine<Row, Scores> engine;

    /// <param name="meaning">The encoder's vector, as further features; null for the words alone.</param>
    public Classifier(IReadOnlyList<Asking> bank, Subjects subjects, ClassifierSettings settings, Func<string, float[]>? meaning = null)
    {
        this.meaning = meaning;
        // Two threads for time's sake: a second run may differ in the third digit.
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Subject)].ColumnType = new KeyDataViewType(typeof(uint), subjects.All.Length);
        var rows = context.Data.LoadFromEnumerable(bank.SelectMany(asking => subjects.Of(asking).Select(one => new Row
        {
            Text = asking.Text,
            Meaning = Meaning(asking.Text),
            Subject = (uint)one.Place,
            Kind = (uint)subjects.All[one.Place].Kind,
            Share = one.Share,
        })), schema);
        var featurizer = Features(context, settings).Fit(rows);
        var seen = context.Data.Cache(featurizer.Transform(rows));
        var subject = Trainer(context, settings, nameof(Row.Subject)).Fit(seen);
        var kind = Trainer(context, settings, nameof(Row.Kind)).Fit(seen);
        var model = featurizer.Append(subject).Append(context.Transforms.CopyColumns(nameof(Scores.BySubject), "Score").Fit(subject.Transform(seen))).Append(kind);
        using var file = new MemoryStream();
        context.Model.Save(model, rows.Schema, file);
        Size = file.Length;
        engine = context.Model.CreatePredictionEngine<Row, Scores>(model, inputSchemaDefinition: schema);
    }

    public long Size { get; }

    public Impression Judge(string text)
    {
        var scores = engine.Predict(new Row { Text = text, Meaning = Meaning(text) });
        return new Impression(scores.BySubject, scores.Score);
    }

    public void Dispose() => engine.Dispose();

    private static IEstimator<ITransformer> Features(MLContext context, ClassifierSettings settings) => context.Transforms.Text
        .FeaturizeText("Seen", new TextFeaturizingEstimator.Options
        {
            KeepPunctuations = false,
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = settings.Words, UseAllLengths = true, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf },
            CharFeatureExtractor = new WordBagEstimator.Options { NgramLength = settings.Letters, UseAllLengths = settings.Shorter, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf },
        }, nameof(Row.Text))
        .Append(context.Transforms.FeatureSelection.SelectFeaturesBasedOnCount("Seen", count: FewestBearers))
        .Append(context.Transforms.Concatenate("Features", "Seen", nameof(Row.Meaning)));

    private static IEstimator<ITransformer> Trainer(MLContext context, ClassifierSettings settings, string label) => settings.Lbfgs
        ? context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = label,
            ExampleWeightColumnName = nameof(Row.Share),
            L1Regularization = 0,
            L2Regularization = settings.L2,
            MaximumNumberOfIterations = settings.Rounds,
            HistorySize = 5,
            NumberOfThreads = 2,
        })
        : context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = label,
            ExampleWeightColumnName = nameof(Row.Share),
            L1Regularization = 0,
            L2Regularization = settings.L2,
            MaximumNumberOfIterations = settings.Rounds,
            NumberOfThreads = 2,
        });

    private float[] Meaning(string text)
    {
        var vector = new float[Encoder.Width];
        if (meaning is not null) TensorPrimitives.Multiply(meaning(text), LearnerSettings.Measured.Meaning, vector);
        return vector;
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";

        [VectorType(Encoder.Width)]
        public float[] Meaning { get; set; } = [];

        public uint Subject { get; set; }

        [KeyType(Guidance.Answers.Subject.Kinds)]
        public uint Kind { get; set; }

        public float Share { get; set; }
    }

    private sealed class Scores
    {
        public float[] BySubject { get; set; } = [];

        public float[] Score { get; set; } = [];
    }
}
