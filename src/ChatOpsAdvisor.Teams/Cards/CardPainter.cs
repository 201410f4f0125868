using System.Buffers;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>Fills a view's template from the catalogue.</summary>
internal sealed class CardPainter(CardCatalogue cards, ILogger<CardPainter> log) : ICardPainter
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    public byte[] Paint(ICardView view)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(16 * 1024);
        buffer.ResetWrittenCount();
        using var data = JsonDocument.Parse(view.ToJson());
        using (var json = new Utf8JsonWriter(buffer))
        {
            // A binding that found nothing stays visible on the card: better seen than silently gone, and somebody should hear of it.
            var open = cards.Render(view.Card, json, data.RootElement);
            if (open > 0) log.BindingsLeftOpen(view.Card, open);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
