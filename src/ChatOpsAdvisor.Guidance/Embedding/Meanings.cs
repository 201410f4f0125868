using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntime;

namespace ChatOpsAdvisor.Guidance.Embedding;

/// <summary>What texts mean, as numbers. One encoder for everybody in the process, read when it is first asked for.</summary>
/// <param name="kept">Where the encoder is kept once it is made.</param>
internal sealed class Meanings(string kept, ILogger<Meanings> log) : IDisposable
{
    private readonly Lazy<Encoder> encoder = new(() => new Encoder(kept));
    private int told;

    /// <summary>The encoder's vector. All nought where there is no encoder: a full disk or a lost file must not cost an officer the turn, the words alone have to do.</summary>
    public float[] Of(string text)
    {
        try
        {
            return Surely(text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or OnnxRuntimeException)
        {
            if (Interlocked.Exchange(ref told, 1) == 0) log.EncoderMissing(fault);
            return new float[Encoder.Width];
        }
    }

    /// <summary>As <see cref="Of"/>, for learning, where a missing encoder must be an error.</summary>
    public float[] Surely(string text) => encoder.Value.Encode(text);

    public void Dispose()
    {
        if (encoder.IsValueCreated) encoder.Value.Dispose();
    }
}
