using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance.Embedding;

internal static class EmbeddingRegistration
{
    /// <summary>Offers <see cref="Meanings"/>, once however often it is asked for.</summary>
    public static IServiceCollection AddMeanings(this IServiceCollection services, string kept)
    {
        services.AddLogging();
        services.TryAddSingleton(house => new Meanings(kept, house.GetRequiredService<ILogger<Meanings>>()));
        return services;
    }
}
