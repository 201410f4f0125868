using System.CommandLine;

namespace ChatOpsAdvisor.Commands;

/// <summary>"guidance": what a content owner does with a pack.</summary>
internal static class GuidanceCommand
{
    public static Command Build(Func<IConfiguration> settings, TimeProvider time) => new("guidance", "Check the guidance, ask it, measure it, import a force's own copy.")
    {
        GuidanceLintCommand.Build(settings, time),
        GuidanceGapsCommand.Build(settings, time),
        GuidanceSuggestCommand.Build(settings),
    };
}
