using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Port: fills a card's template. Pure: the same view gives the same bytes, so what was shown can be kept in the record.</summary>
public interface ICardPainter
{
    /// <summary>The filled card as UTF-8 JSON.</summary>
    byte[] Paint(ICardView view);
}
