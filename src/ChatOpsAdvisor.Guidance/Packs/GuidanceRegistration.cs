using ChatOpsAdvisor.Domain.Guidance;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatOpsAdvisor.Guidance.Packs;

public static class GuidanceRegistration
{
    /// <summary>Reads the pack now, before anything is served, offers it as <see cref="IGuidanceShelf"/>, and takes a changed one while the host runs.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="folder">The pack's folder.</param>
    /// <param name="archive">Where each version that was used is kept; null to keep none.</param>
    /// <param name="forceAreas">The areas of the settings.</param>
    /// <param name="overlay">The folder of the force's overlay; null without one.</param>
    /// <exception cref="PackRefusedException">The pack is broken; the message names each fault by file and line.</exception>
    /// <exception cref="OverlayRefusedException">The same of the overlay.</exception>
    public static IServiceCollection AddGuidance(
        this IServiceCollection services, string folder, string? archive, IReadOnlyList<Option> forceAreas, string? overlay = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(new PackShelf(folder, archive, forceAreas, overlay))
            .AddSingleton<IGuidanceShelf>(provider => provider.GetRequiredService<PackShelf>())
            .AddSingleton<PackWatch>()
            .AddHostedService(provider => provider.GetRequiredService<PackWatch>());
    }
}
