using System.CommandLine;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using ChatOpsAdvisor.LocalChannel;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Spectre.Console;

namespace ChatOpsAdvisor.Commands;

/// <summary>
/// "demo planned|at-scene|posted-online": starts the whole host on a free loopback port with a database of its own, and holds that
/// conversation with it over HTTP. Exit code 0 only if the alert arrived and was acknowledged.
/// </summary>
internal static partial class DemoCommand
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static Command Build()
    {
        var scenario = new Argument<string>("scenario") { Description = "planned, at-scene or posted-online" }.AcceptOnlyFromAmong([.. DemoScript.All.Keys]);
        var command = new Command("demo", "Play a conversation from the first message to the acknowledged alert, in the terminal.") { scenario };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(scenario), AnsiConsole.Console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string scenario, IAnsiConsole console, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        var watch = Stopwatch.StartNew();
        var folder = Directory.CreateTempSubdirectory("chatopsadvisor-demo-");
        try
        {
            await using var host = AdvisorHost.Build(
                ["--environment=Development", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Advisor=Data Source={Path.Combine(folder.FullName, "demo.db")}", "--Logging:LogLevel:Default=Error"]);
            await host.StartAsync(limit.Token);
            var failure = await PlayAsync(scenario, AddressOf(host), new DemoScreen(console), limit.Token);
            console.MarkupLineInterpolated(failure is null
                ? (FormattableString)$"\n[bold]The alert arrived and was acknowledged.[/] {watch.Elapsed.TotalSeconds:0.0} s"
                : $"\n[bold red]{failure}[/]");
            await host.StopAsync(CancellationToken.None);
            return failure is null ? 0 : 1;
        }
        catch (Exception fault) when (fault is TimeoutException or OperationCanceledException or InvalidOperationException or HttpRequestException)
        {
            console.MarkupLineInterpolated($"\n[bold red]The demo did not get to its end: {fault.Message}[/]");
            return 1;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <returns>What went wrong; null when all went well.</returns>
    private static async Task<string?> PlayAsync(string scenario, Uri address, DemoScreen screen, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = address };
        var people = new LocalChannelClient(http);
        await using var officer = await people.OpenAsync("PC Example", cancellationToken);
        await using var inspector = await people.OpenChannelAsync("Insp Sample", "Northshire", cancellationToken);
        screen.Heard("adviser", await officer.NextAsync(cancellationToken));

        var last = default(LocalMessage);
        foreach (var step in DemoScript.All[scenario])
        {
            last = await TakeAsync(officer, screen, step, cancellationToken);
        }

        if (await AcknowledgeAsync(officer, inspector, screen, cancellationToken) is { } failure) return failure;
        while (last?.Button("tick") is null) last = await TakeAsync(officer, screen, DemoStep.Presses("skip"), cancellationToken);
        return null;
    }

    /// <summary>The officer's next step and everything that the bot says to it.</summary>
    /// <returns>The card that came last: the next question, or the checklist.</returns>
    private static async Task<LocalMessage> TakeAsync(LocalChat officer, DemoScreen screen, DemoStep step, CancellationToken cancellationToken)
    {
        var before = officer.Messages.LastOrDefault(message => message.FromBot && message.Button(step.Verb ?? "pause") is not null);
        screen.Did("PC Example", step.Verb switch { null => step.Value, "answer" => $"[{step.Value}]", var verb => $"[{verb}]" });
        var sent = step.Verb is null
            ? await officer.SayAsync(step.Value, cancellation: cancellationToken)
            : await PressAsync(officer, before, step, cancellationToken);
        if (sent.Status != (int)HttpStatusCode.OK) throw new InvalidOperationException($"the bot answered {sent.Status}");
        while (true)
        {
            var message = await officer.NextAsync(one => one is { FromBot: true, Change: LocalChange.Added }, cancellationToken);
            screen.Heard("adviser", message);
            if (message.Button("pause") is not null || message.Button("tick") is not null) return message;
        }
    }

    /// <returns>What went wrong; null when all went well.</returns>
    private static async Task<string?> AcknowledgeAsync(LocalChat officer, LocalChat inspector, DemoScreen screen, CancellationToken cancellationToken)
    {
        var alert = inspector.Messages.LastOrDefault(message => message.FromBot && message.Button("acknowledge") is not null);
        if (alert is null) return "No alert reached the duty inspector's channel.";
        screen.Heard("inspector's channel", alert);
        screen.Did("Insp Sample", "[acknowledge]");
        await inspector.PressAsync(alert, "acknowledge", cancellation: cancellationToken);
        var told = await officer.NextAsync(message => message.FromBot && AcknowledgedForm().IsMatch(message.Text ?? ""), cancellationToken);
        screen.Heard("adviser", told);
        await inspector.NextAsync(message => message.Id == alert.Id && message.Button("acknowledge") is null, cancellationToken);
        return null;
    }

    private static Task<LocalSent> PressAsync(LocalChat officer, LocalMessage? card, DemoStep step, CancellationToken cancellationToken)
    {
        var button = card?.Buttons.FirstOrDefault(button =>
            (string?)button["data"]?["verb"] == step.Verb && (step.Verb != "answer" || (string?)button["data"]?["option"] == step.Value))
            ?? throw new InvalidOperationException($"no card offers “{step.Verb} {step.Value}”");
        return officer.PostValueAsync(card!.ValueOf(button, null), card.Id, cancellationToken);
    }

    private static Uri AddressOf(WebApplication host) =>
        new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    [GeneratedRegex(@"^Insp Sample acknowledged \d\d:\d\d (GMT|BST)")]
    private static partial Regex AcknowledgedForm();
}
