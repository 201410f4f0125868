using System.IO.Compression;
using ChatOpsAdvisor.EncoderTuning;
using ChatOpsAdvisor.Guidance.Embedding;
using ChatOpsAdvisor.Guidance.Packs;
using Microsoft.ML.Tokenizers;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Teaches the encoder a pack's askings and openings and writes encoder.tuning: dotnet run -c Release -- PACK-FOLDER OUTPUT-FILE. Half an hour on two cores.
const int Rounds = 4, Batch = 48, Longest = 56;
const double Rate = 1.5e-3, HeadRate = 5e-3;

manual_seed(1);
var lessons = Lesson.Of(PackReader.Read(args[0], []).Pack ?? throw new InvalidOperationException("The pack is broken: guidance lint says why."));
var subjects = lessons.SelectMany(lesson => lesson.Subjects).Distinct().Order(StringComparer.Ordinal).ToList();
var places = subjects.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
var columns = subjects.Count + Lesson.Kinds;
var tokenizer = BertTokenizer.Create(EncoderPackage.Words());
var seen = lessons.Select(lesson => tokenizer.EncodeToIds(lesson.Text).Take(Longest).Select(id => (long)id).ToArray()).ToArray();
var wanted = lessons.Select(Wanted).ToArray();

var bert = new Bert(new Weights(EncoderPackage.Model()));
var head = Linear(Bert.Width, columns);
var (taught, drop) = (bert.parameters().ToArray(), Dropout(0.2));
var (encoderSteps, headSteps) = (optim.AdamW(taught, Rate), optim.AdamW(head.parameters(), HeadRate, weight_decay: 0));
var (random, step, steps) = (new Random(1), 0, Rounds * (lessons.Count / Batch));
for (var round = 1; round <= Rounds; round++)
{
    var order = Enumerable.Range(0, lessons.Count).ToArray();
    random.Shuffle(order);
    // Texts of like length together, so that little is filled up.
    var batches = order.Chunk(Batch * 50).SelectMany(chunk => chunk.OrderBy(at => seen[at].Length).Chunk(Batch)).ToArray();
    random.Shuffle(batches);
    var sum = 0.0;
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        var share = Math.Min(1, (step + 1) / (0.06 * steps)) * Math.Max(0.02, 1 - (double)step++ / steps);
        foreach (var group in encoderSteps.ParamGroups) group.LearningRate = Rate * share;
        foreach (var group in headSteps.ParamGroups) group.LearningRate = HeadRate * share;
        var (ids, mask) = Filled([.. batch.Select(at => seen[at])]);
        var target = tensor(batch.SelectMany(at => wanted[at]).ToArray(), [batch.Length, columns]);
        var scores = head.forward(drop.forward(bert.forward(ids, mask)));
        var loss = Loss(scores, target, 0, subjects.Count) + 0.5 * Loss(scores, target, subjects.Count, columns);
        encoderSteps.zero_grad();
        headSteps.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(taught, 1);
        encoderSteps.step();
        headSteps.step();
        sum += loss.item<float>();
    }

    Console.WriteLine($"round {round} of {Rounds}: loss {sum / batches.Length:F3}");
}

using var writer = new BinaryWriter(new BrotliStream(File.Create(args[1]), CompressionLevel.SmallestSize));
var vectors = bert.named_parameters().Where(one => one.parameter.Dimensions == 1).ToList();
writer.Write(vectors.Count);
foreach (var (name, vector) in vectors)
{
    var numbers = vector.data<float>().ToArray();
    writer.Write(Names.InModel(name));
    writer.Write(numbers.Length);
    foreach (var number in numbers) writer.Write(number);
}

foreach (var matrix in bert.modules().OfType<Bert.Corrected>()) matrix.Write(writer);
return 0;

Tensor Loss(Tensor scores, Tensor target, int from, int to) => -(target.slice(1, from, to, 1) * functional.log_softmax(scores.slice(1, from, to, 1), 1)).sum(1).mean();

float[] Wanted(Lesson lesson)
{
    var shares = new float[columns];
    foreach (var (at, subject) in lesson.Subjects.Index()) shares[places[subject]] += lesson.Subjects.Count == 1 ? 1 : at == 0 ? 0.65f : 0.35f / (lesson.Subjects.Count - 1);
    shares[subjects.Count + lesson.Kind] = 1;
    return shares;
}

(Tensor Ids, Tensor Mask) Filled(long[][] texts)
{
    var length = texts.Max(text => text.Length);
    var (ids, mask) = (new long[texts.Length * length], new float[texts.Length * length]);
    foreach (var (row, text) in texts.Index())
        foreach (var (at, id) in text.Index()) (ids[row * length + at], mask[row * length + at]) = (id, 1);
    return (tensor(ids, [texts.Length, length]), tensor(mask, [texts.Length, length]));
}
