using ChatOpsAdvisor.Domain.Guidance;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Guidance.Triage;

public static class TriageRegistration
{
    /// <summary>Offers <see cref="IScenarioSuggester"/>. Nothing is learnt until the first suggestion of a pack is asked for.</summary>
    public static IServiceCollection AddTriage(this IServiceCollection services) => services.AddSingleton<IScenarioSuggester, ScenarioSuggester>();
}
