using ChatOpsAdvisor.Teams.Cards;
using Microsoft.Extensions.Caching.Memory;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

internal static class ShippedCards
{
    /// <summary>Every card of the folder with every sample beside it.</summary>
    public static IReadOnlyList<Case> In(string folder)
    {
        using var cache = new MemoryCache(new MemoryCacheOptions());
        var catalogue = new CardCatalogue(folder, cache, CardReloading.Never);
        return
        [
            .. from card in catalogue.Names
               from sample in catalogue.Samples(card)
               select new Case($"{card}/{sample.Name}", File.ReadAllText(Path.Combine(folder, card + ".json")), sample.Data.GetRawText()),
        ];
    }
}
