using System.CommandLine;
using ChatOpsAdvisor.Domain.Dialogs.Answers;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Packs;
using ChatOpsAdvisor.Guidance.Triage;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Commands;

/// <summary>"guidance ask": what the bot would answer. "guidance learn": makes it answer from changed askings.</summary>
internal static class GuidanceAskCommand
{
    /// <param name="settings">Asked for when the command runs, not before.</param>
    /// <param name="time">Whether a review is overdue is told by this clock.</param>
    public static Command Build(Func<IConfiguration> settings, TimeProvider time)
    {
        var words = new Argument<string[]>("QUESTION") { Description = "What an officer would type.", Arity = ArgumentArity.OneOrMore };
        var around = new Option<bool>("--around") { Description = "Show the paragraphs before and after the best one, too." };
        var ask = new Command("ask", "Ask the guidance a question, as the bot would answer it.") { words, around };
        ask.SetAction(parsed => Read(settings(), parsed, pack =>
        {
            using var services = Services(settings());
            var answer = services.GetRequiredService<IAnswerFinder>().Find(pack, string.Join(' ', parsed.GetRequiredValue(words)));
            var lines = AnswerText.Of(pack, answer, time.GetUtcNow());
            if (parsed.GetValue(around) && answer is GuidanceAnswer.Found { Paragraphs: [var best, ..] }) lines = [.. lines, "", .. AnswerText.Around(pack, best.Paragraph, time.GetUtcNow())];
            foreach (var line in lines) parsed.InvocationConfiguration.Output.WriteLine(line);
        }));
        return ask;
    }

    public static Command BuildLearn(Func<IConfiguration> settings)
    {
        var folder = new Option<DirectoryInfo>("--folder")
        {
            Description = "The folder that holds learned/.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => new DirectoryInfo(AppHome.Resolve("guidance")),
        };
        var learn = new Command("learn", "Learn the pack's askings and openings anew, after they were changed. Takes a minute or two.") { folder };
        learn.SetAction(parsed => Read(settings(), parsed, pack =>
        {
            var (to, kept) = (parsed.GetRequiredValue(folder).FullName, settings().EncoderAt());
            parsed.InvocationConfiguration.Output.WriteLine($"{AnswersRegistration.LearnAnswers(pack, to, kept)} askings and {TriageRegistration.LearnOpenings(pack, to, kept)} openings learned.");
        }));
        return learn;
    }

    /// <summary>What finds answers and suggests scenarios, without a host.</summary>
    public static ServiceProvider Services(IConfiguration settings) => new ServiceCollection().AddAnswers(AppHome.Resolve("guidance"), settings.EncoderAt()).AddTriage(AppHome.Resolve("guidance"), settings.EncoderAt()).BuildServiceProvider();

    /// <summary>Runs something with the pack of the settings and the overlay that lies on it. Exit code 1, with the faults, when one is broken.</summary>
    public static int Read(IConfiguration settings, ParseResult parsed, Action<GuidancePack> run)
    {
        try
        {
            var reading = PackReader.Read(GuidanceLintCommand.PackFolder(settings), GuidanceLintCommand.Areas(settings));
            foreach (var fault in reading.Faults) parsed.InvocationConfiguration.Error.WriteLine(fault);
            if (reading.Pack is not { } pack) return 1;
            if (settings.Read<GuidanceOptions>(GuidanceOptions.Section).Overlay is { Length: > 0 } overlay)
            {
                var laid = OverlayReader.Read(AppHome.Resolve(overlay), pack, GuidanceLintCommand.Areas(settings));
                foreach (var fault in laid.Faults) parsed.InvocationConfiguration.Error.WriteLine(fault);
                if (laid.Overlay is null) return 1;
                pack = pack with { Overlay = laid.Overlay };
            }

            run(pack);
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SettingsRefusedException or FormatException)
        {
            parsed.InvocationConfiguration.Error.WriteLine(fault.Message);
            return 1;
        }
    }
}
