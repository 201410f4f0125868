using System.CommandLine;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Commands;

/// <summary>"manifest package": writes the file that a Teams administrator uploads. Exit code 0, or 1 with a line for each fault.</summary>
internal static class ManifestCommand
{
    /// <param name="settings">Asked for when the command runs, not before.</param>
    public static Command Build(Func<IConfiguration> settings)
    {
        var output = new Option<FileInfo>("--output", "-o")
        {
            Description = "Where the zip is written.",
            HelpName = "FILE",
            DefaultValueFactory = _ => new FileInfo("artifacts/chatopsadvisor-teams.zip"),
        };
        var package = new Command("package", "Write the Teams app package (a zip) from sections Teams and Manifest of the settings.") { output };
        package.SetAction(parsed => Run(settings(), parsed.GetRequiredValue(output), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return new Command("manifest", "The Teams app manifest.") { package };
    }

    private static int Run(IConfiguration settings, FileInfo output, TextWriter said, TextWriter faults)
    {
        try
        {
            var options = settings.GetSection(ManifestOptions.Section).Get<ManifestOptions>() ?? new ManifestOptions();
            var package = ManifestPackage.Make(options, settings["Teams:AppId"] ?? "", AppHome.Resolve("manifest"));
            foreach (var fault in package.Faults) faults.WriteLine(fault);
            if (package.Faults.Count > 0) return 1;

            output.Directory?.Create();
            File.WriteAllBytes(output.FullName, package.Zip.Span);
            said.WriteLine($"{output}: version {options.Version}, ready to upload to Teams.");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.WriteLine(fault.Message);
            return 1;
        }
    }
}
