using ChatOpsAdvisor.Access;
using ChatOpsAdvisor.ClientBundles;
using ChatOpsAdvisor.Delivery;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Packs;
using ChatOpsAdvisor.Guidance.Triage;
using ChatOpsAdvisor.Health;
using ChatOpsAdvisor.LocalChannel;
using ChatOpsAdvisor.Records;
using ChatOpsAdvisor.Rosters;
using ChatOpsAdvisor.Settings;
using ChatOpsAdvisor.Storage;
using ChatOpsAdvisor.Storage.Schema;
using ChatOpsAdvisor.Teams;
using ChatOpsAdvisor.Teams.Receiving;
using ChatOpsAdvisor.Watch;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor;

/// <summary>Puts the house together: one line a concern.</summary>
internal static class AdvisorHost
{
    /// <param name="args">Settings as --Section:Name=value, and --urls.</param>
    /// <param name="configure">What a test or the demo sets beside that.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppHome.Folder });
        builder.Configuration.AddAdvisorDefaults(
            builder.Environment, args,
            LocalTown.Default.Teams.Select(team => new AreaOptions { Name = team.Name, ChannelId = team.DutyChannelId, Desk = $"{team.Name} control room" }));
        builder.WebHost.UseKestrelHttpsConfiguration();
        configure?.Invoke(builder);
        var settings = builder.Configuration;
        var alerts = settings.Read<AlertOptions>(AlertOptions.Section);
        var guidance = settings.Read<GuidanceOptions>(GuidanceOptions.Section);
        var record = settings.Read<RecordOptions>(RecordOptions.Section);

        builder.Services.AddTeams(settings.GetSection(TeamsOptions.Section), builder.Environment);
        builder.Services.AddCards(AppHome.Resolve("cards"), builder.Environment);
        builder.Services.AddGuidance(
            AppHome.Resolve(guidance.Pack), settings.PacksAt(), [.. alerts.Areas.Select(area => new Option(area.Name, area.Name, []))],
            guidance.Overlay.Length == 0 ? null : AppHome.Resolve(guidance.Overlay));
        builder.Services.AddTriage(AppHome.Resolve("guidance"), settings.EncoderAt());
        builder.Services.AddAnswers(AppHome.Resolve("guidance"), settings.EncoderAt());
        builder.Services.AddStorage(settings.DatabaseAt());
        var people = settings.Read<RosterOptions>(RosterOptions.Section);
        builder.Services.AddRosters(people).AddAccess(settings.Read<RoleOptions>(RoleOptions.Section));
        builder.Services.AddSingleton(house => new TurnSettings(alerts.ToRoutes(people.People, house.GetRequiredService<IGuidanceShelf>().Current.Overlay), record.PublicAddress)
        {
            Roles = house.GetRequiredService<IRoles>(),
            Escalation = alerts.Escalation.ToSettings(),
            Waits = alerts.ToWaits(),
            Rosters = house.GetRequiredService<IRosterShelf>(),
            Finder = house.GetService<IAnswerFinder>(),
            Suggester = house.GetService<IScenarioSuggester>(),
        });
        builder.Services.AddSingleton<IncidentNumbers>().AddSingleton<ITurnDoor, TurnHandler>();
        builder.Services.AddDelivery().AddWatch();
        builder.Services.AddDigest(alerts.DigestAt);
        builder.Services.AddClientBundles(new BundleShelfOptions(AppHome.Resolve("data/clients")));
        builder.Services.AddRecordPages(settings, builder.Environment);
        var local = builder.Environment.IsDevelopment();
        if (local) builder.Services.AddLocalChannel(options => options.JournalPath = settings.JournalAt());

        var app = builder.Build();
        app.MapTeamsMessages();
        app.MapHealth();
        app.MapClientBundles();
        app.MapRecordPages();
        if (local) app.MapLocalChannel();
        return app;
    }

    /// <summary>Starts, or says in one line why not.</summary>
    /// <param name="args">As for <see cref="Build"/>.</param>
    /// <param name="faults">Where the line goes.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter faults)
    {
        try
        {
            await using var app = Build(args);
            // Asked for here, so that a wrong setting or an unusable database is one line and not the host's stack trace.
            app.Services.GetService<IStartupValidator>()?.Validate();
            _ = app.Services.GetRequiredService<ITurnStore>();
            await app.RunAsync();
            return 0;
        }
        catch (Exception fault) when (WhyNot(fault) is not null)
        {
            await faults.WriteLineAsync(WhyNot(fault));
            return 1;
        }
    }

    /// <summary>Faults that are the operator's to mend have words of their own; any other keeps its stack trace.</summary>
    private static string? WhyNot(Exception fault) => fault switch
    {
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        FileNotFoundException or PackRefusedException or OverlayRefusedException or SettingsRefusedException or DatabaseUnusableException => fault.Message,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } => fault.Message,
        _ => null,
    };
}
