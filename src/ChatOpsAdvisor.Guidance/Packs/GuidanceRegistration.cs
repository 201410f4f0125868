using ChatOpsAdvisor.Domain.Guidance;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Guidance.Packs;

public static class GuidanceRegistration
{
    /// <summary>Reads the pack now, before anything is served, and offers it as <see cref="IGuidanceShelf"/>.</summary>
    /// <param name="folder">The pack's folder.</param>
    /// <param name="forceAreas">The areas of the settings.</param>
    /// <param name="overlay">The folder of the force's overlay; null without one.</param>
    /// <exception cref="PackRefusedException">The pack is broken; the message names each fault by file and line.</exception>
    /// <exception cref="OverlayRefusedException">The same of the overlay.</exception>
    public static IServiceCollection AddGuidance(this IServiceCollection services, string folder, IReadOnlyList<Option> forceAreas, string? overlay = null)
    {
        var reading = PackReader.Read(folder, forceAreas);
        if (reading.Pack is not { } pack) throw new PackRefusedException(folder, reading.Faults);
        return services.AddSingleton<IGuidanceShelf>(new Shelf(overlay is null ? pack : pack with { Overlay = Lay(overlay, pack, forceAreas) }));
    }

    private static GuidanceOverlay Lay(string folder, GuidancePack pack, IReadOnlyList<Option> forceAreas)
    {
        var reading = OverlayReader.Read(folder, pack, forceAreas);
        return reading.Overlay ?? throw new OverlayRefusedException(folder, reading.Faults);
    }
}
