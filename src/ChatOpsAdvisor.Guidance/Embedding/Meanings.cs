using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntime;

namespace ChatOpsAdvisor.Guidance.Embedding;

/// <summary>What texts mean, as numbers. One encoder for everybody in the process, made when it is first asked for.</summary>
/// <param name="make">Makes it.</param>
/// <param name="log">Told once when that failed.</param>
internal sealed class Meanings(Func<Encoder> make, ILogger<Meanings> log) : IDisposable
{
    private readonly Lazy<Encoder> encoder = new(make);
    private int told;

    /// <param name="kept">Where the encoder is kept once it is made.</param>
    /// <param name="log">Told once when it cannot be had.</param>
    public Meanings(string kept, ILogger<Meanings> log)
        : this(() => new Encoder(kept), log)
    {
    }

    /// <summary>
    /// The encoder's vector. All nought where there is no encoder: a full disk, a lost file, or a machine that its native library does not fit
    /// must not cost an officer the turn; the words alone have to do.
    /// </summary>
    public float[] Of(string text)
    {
        try
        {
            return Surely(text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or OnnxRuntimeException or TypeLoadException or TypeInitializationException or BadImageFormatException)
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
