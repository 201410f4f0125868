using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;

namespace ChatOpsAdvisor.Guidance.Embedding;

/// <summary>
/// Turns a sentence into numbers that lie near each other when two sentences mean nearly the same: all-MiniLM-L6-v2 (Apache 2.0) with
/// 8-bit weights, on this machine, without a network. It writes no text. Origin and licence: docs/decisions/0006-encoder-from-a-package.md.
/// </summary>
internal sealed class Encoder : IDisposable
{
    public const int Width = 384;

    // A sentence of forty words; what comes later rarely changes what a question is about, and time grows with length.
    private const int LongestSentence = 64;
    private static readonly string[] Output = ["last_hidden_state"];

    private readonly BertTokenizer tokenizer;
    private readonly InferenceSession session;

    /// <param name="folder">Where the 8-bit encoder is kept; it is made there when it is not there yet.</param>
    /// <exception cref="FileNotFoundException">The package with the weights is not there.</exception>
    /// <exception cref="InvalidDataException">The package holds another model.</exception>
    public Encoder(string folder)
    {
        using var words = EncoderPackage.Words();
        tokenizer = BertTokenizer.Create(words);
        // One thread: a question takes two or three milliseconds and must not take the cores from the turns; and sums keep their order.
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, EnableMemoryPattern = false };
        session = new InferenceSession(EncoderPackage.Kept(folder), options);
    }

    public float[] Encode(string text)
    {
        var ids = tokenizer.EncodeToIds(text).Take(LongestSentence).Select(id => (long)id).ToArray();
        var attended = new long[ids.Length];
        attended.AsSpan().Fill(1);
        long[] shape = [1, ids.Length];
        using var tokens = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(attended, shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var options = new RunOptions();
        using var run = session.Run(options, ["input_ids", "attention_mask", "token_type_ids"], [tokens, mask, types], Output);
        var states = run[0].GetTensorDataAsSpan<float>();
        var mean = new float[Width];
        for (var at = 0; at < ids.Length; at++) TensorPrimitives.Add(mean, states.Slice(at * Width, Width), mean);
        var length = TensorPrimitives.Norm<float>(mean);
        if (length > 0) TensorPrimitives.Divide(mean, length, mean);
        return mean;
    }

    public void Dispose() => session.Dispose();
}
