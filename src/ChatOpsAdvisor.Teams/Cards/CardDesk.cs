using System.Buffers;
using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>A writer with its paper, kept by each thread between cards: thousands a second would otherwise be mostly paper.</summary>
internal sealed class CardDesk : IDisposable
{
    // Teams refuses cards over 28 KB; a desk that had to grow far beyond is not kept.
    private const int LargestKept = 256 * 1024;

    [ThreadStatic]
    private static CardDesk? _kept;

    private readonly ArrayBufferWriter<byte> _paper = new(16 * 1024);

    private CardDesk() => Writer = new Utf8JsonWriter(_paper, CardJson.WriterOptions);

    public Utf8JsonWriter Writer { get; }

    public static CardDesk Take()
    {
        var desk = _kept ?? new CardDesk();
        _kept = null;
        return desk;
    }

    public ReadOnlySpan<byte> Written()
    {
        Writer.Flush();
        return _paper.WrittenSpan;
    }

    /// <summary>Wipes the paper, so no incident's text outlives its card here, and puts the desk back.</summary>
    public void Dispose()
    {
        if (_paper.Capacity > LargestKept)
        {
            return;
        }

        _paper.Clear();
        Writer.Reset();
        _kept = this;
    }
}
