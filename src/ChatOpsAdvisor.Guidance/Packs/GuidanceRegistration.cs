using ChatOpsAdvisor.Domain.Guidance;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Guidance.Packs;

public static class GuidanceRegistration
{
    /// <summary>Reads the pack now, before anything is served, and offers it as <see cref="IGuidanceShelf"/>.</summary>
    /// <exception cref="PackRefusedException">The pack is broken; the message names each fault by file and line.</exception>
    public static IServiceCollection AddGuidance(this IServiceCollection services, string folder, IReadOnlyList<Option> forceAreas)
    {
        var reading = PackReader.Read(folder, forceAreas);
        if (reading.Pack is not { } pack) throw new PackRefusedException(folder, reading.Faults);
        return services.AddSingleton<IGuidanceShelf>(new Shelf(pack));
    }
}
