using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Commands;

/// <summary>The settings as the host would read them, for a command that starts no host.</summary>
internal static class CommandSettings
{
    public static IConfiguration Read() => new ConfigurationBuilder()
        .AddInMemoryCollection([KeyValuePair.Create<string, string?>("ConnectionStrings:Advisor", "Data Source=data/advisor.db")])
        .AddJsonFile(Path.Combine(AppHome.Folder, "appsettings.json"), optional: true)
        .AddJsonFile(Path.Combine(AppHome.Folder, "appsettings.Local.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();
}
