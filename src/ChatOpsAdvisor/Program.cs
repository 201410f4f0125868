using System.CommandLine;
using ChatOpsAdvisor;
using ChatOpsAdvisor.Commands;

// No command: the host itself. Its settings come from appsettings, the environment and --Section:Name=value.
if (args is not [var first, ..] || first.StartsWith('-') && first is not ("-h" or "--help" or "-?" or "--version"))
    return await AdvisorHost.RunAsync(args, Console.Error);

var root = new RootCommand("ChatOpsAdvisor. Without a command it starts the bot.")
{
    DemoCommand.Build(), ManifestCommand.Build(CommandSettings.Read), GuidanceCommand.Build(CommandSettings.Read),
};
return await ExitCodes.RunAsync(root, args);
