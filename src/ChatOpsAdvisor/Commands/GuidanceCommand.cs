using System.CommandLine;

namespace ChatOpsAdvisor.Commands;

/// <summary>"guidance …": what is done with the guidance from the command line.</summary>
internal static class GuidanceCommand
{
    /// <param name="settings">Asked for when a command runs, not before.</param>
    public static Command Build(Func<IConfiguration> settings) => new("guidance", "Check the guidance, ask it, measure it, import a force's own copy.")
    {
        GuidanceLintCommand.Build(settings, TimeProvider.System),
        GuidanceGapsCommand.Build(settings, TimeProvider.System),
        GuidanceImportCommand.Build(settings, TimeProvider.System),
        GuidanceSuggestCommand.Build(settings),
        GuidanceAskCommand.Build(settings, TimeProvider.System),
        GuidanceAskCommand.BuildLearn(settings),
        GuidanceEvaluateCommand.Build(settings),
    };
}
