using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Tests.Packs;
using ChatOpsAdvisor.Guidance.Triage;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Guidance.Tests.Answers;

/// <summary>The shipped pack, and finders over it.</summary>
internal static class Finder
{
    private static readonly Lazy<IAnswerFinder> Shared = new(New);

    public static string Folder { get; } = Path.Combine(Repository.Root, "guidance");

    /// <summary>Where every program of this checkout keeps the encoder.</summary>
    public static string Kept { get; } = Path.Combine(Repository.Root, "data", "encoder");

    /// <summary>As the host suggests: by words and by meaning.</summary>
    public static IScenarioSuggester Suggester { get; } = NewSuggester();

    public static IScenarioSuggester NewSuggester() => new ServiceCollection().AddTriage(Folder, Kept).BuildServiceProvider().GetRequiredService<IScenarioSuggester>();

    public static IAnswerFinder New() => new ServiceCollection().AddAnswers(Folder, Kept).BuildServiceProvider().GetRequiredService<IAnswerFinder>();

    public static GuidanceAnswer Ask(string question) => Shared.Value.Find(Shipped.Pack, question);
}
