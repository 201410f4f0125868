using Microsoft.Data.Sqlite;

namespace ChatOpsAdvisor.Settings;

/// <summary>What holds when nothing is set. In Development that is a whole working house on loopback; elsewhere nothing is let in.</summary>
internal static class Defaults
{
    private const string DatabaseKey = "ConnectionStrings:Advisor";

    /// <summary>Puts the defaults below every other source, so that a file, the environment or the command line overrides each.</summary>
    /// <param name="settings">The host's configuration.</param>
    /// <param name="environment">Whether this is Development.</param>
    /// <param name="args">The command line, which goes over everything.</param>
    /// <param name="localAreas">The force areas of the local channel, which Development has when no others are set.</param>
    public static void AddAdvisorDefaults(this ConfigurationManager settings, IHostEnvironment environment, string[] args, IEnumerable<AreaOptions> localAreas)
    {
        var values = new Dictionary<string, string?>
        {
            [DatabaseKey] = "Data Source=data/advisor.db",
            ["urls"] = "http://127.0.0.1:3978",
            ["Logging:LogLevel:Default"] = "Information",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
            ["Logging:LogLevel:System.Net.Http"] = "Warning",
        };
        if (environment.IsDevelopment() && string.IsNullOrEmpty(settings["Teams:AppId"]))
        {
            values["Teams:DangerouslyAllowUnauthenticatedLoopback"] = "true";
            values["Records:PublicAddress"] = "http://127.0.0.1:3978";
            if (!settings.GetSection("Alerts:Areas").Exists()) AddAreas(values, localAreas);
        }

        settings.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = values });
        settings.AddJsonFile(Path.Combine(AppHome.Folder, "appsettings.Local.json"), optional: true);
        if (settings["settings"] is { Length: > 0 } file) settings.AddJsonFile(Path.GetFullPath(file), optional: false);
        settings.AddEnvironmentVariables().AddCommandLine(args);
    }

    /// <summary>The connection string with its file below the program's home.</summary>
    public static string DatabaseAt(this IConfiguration settings)
    {
        try
        {
            var database = new SqliteConnectionStringBuilder(settings[DatabaseKey]);
            if (database.DataSource.Length == 0) throw new SettingsRefusedException($"{DatabaseKey}: names no file. Example: Data Source=data/advisor.db");
            if (!database.DataSource.StartsWith(':')) database.DataSource = AppHome.Resolve(database.DataSource);
            return database.ToString();
        }
        catch (ArgumentException fault)
        {
            throw new SettingsRefusedException($"{DatabaseKey}: {fault.Message}");
        }
    }

    /// <summary>The local channel's memory, beside the database whose cards stand in it.</summary>
    public static string JournalAt(this IConfiguration settings) =>
        Path.ChangeExtension(new SqliteConnectionStringBuilder(settings.DatabaseAt()).DataSource, ".local-channel.jsonl");

    /// <summary>Where each version of the guidance that was used is kept, beside the database whose incidents refer to it.</summary>
    public static string PacksAt(this IConfiguration settings) => Path.Combine(settings.DataAt(), "packs");

    /// <summary>Where the encoder of the answers is kept once it is made. In a checkout every program has the same, wherever its database is.</summary>
    public static string EncoderAt(this IConfiguration settings) => AppHome.IsCheckout ? AppHome.Resolve("data/encoder") : Path.Combine(settings.DataAt(), "encoder");

    private static string DataAt(this IConfiguration settings) =>
        Path.GetDirectoryName(new SqliteConnectionStringBuilder(settings.DatabaseAt()).DataSource) is { Length: > 0 } folder ? folder : AppHome.Resolve("data");

    private static void AddAreas(Dictionary<string, string?> values, IEnumerable<AreaOptions> areas)
    {
        foreach (var (number, area) in areas.Index())
        {
            values[$"{AlertOptions.Section}:Areas:{number}:Name"] = area.Name;
            values[$"{AlertOptions.Section}:Areas:{number}:ChannelId"] = area.ChannelId;
            values[$"{AlertOptions.Section}:Areas:{number}:Desk"] = area.Desk;
        }
    }
}
