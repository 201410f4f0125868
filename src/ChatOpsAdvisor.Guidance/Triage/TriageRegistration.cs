using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance.Triage;

public static class TriageRegistration
{
    /// <summary>Offers <see cref="IScenarioSuggester"/>. A pack is learnt when its first suggestion is asked for; a host does that for the pack in use while it starts.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="folder">Its folder "learned" holds what was learned from each pack.</param>
    /// <param name="kept">Where the encoder is kept once it is made.</param>
    public static IServiceCollection AddTriage(this IServiceCollection services, string folder, string kept) => services
        .AddMeanings(kept)
        .AddSingleton<IScenarioSuggester>(house => new ScenarioSuggester(folder, house.GetRequiredService<Meanings>()))
        .AddSingleton<IHostedService>(house => new Warming(
            "suggestions", house.GetRequiredService<IGuidanceShelf>(), pack => house.GetRequiredService<IScenarioSuggester>().Suggest(pack, "a group is on its way"), house.GetRequiredService<ILogger<Warming>>()));

    /// <summary>Learns a pack's openings by their meaning and keeps what was learned.</summary>
    /// <inheritdoc cref="AddTriage" path="/param"/>
    /// <returns>How many openings were learned.</returns>
    public static int LearnOpenings(GuidancePack pack, string folder, string kept)
    {
        if (pack.Openings.Count == 0) return 0;
        using var services = new ServiceCollection().AddMeanings(kept).BuildServiceProvider();
        var sense = OpeningSense.Learn(pack.Openings, services.GetRequiredService<Meanings>().Surely);
        Directory.CreateDirectory(Path.GetDirectoryName(OpeningSense.At(folder, pack.Id))!);
        using var file = File.Create(OpeningSense.At(folder, pack.Id));
        sense.Write(file, pack.Openings);
        return pack.Openings.Sum(group => group.Said.Count);
    }
}
