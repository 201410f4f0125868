using System.Text.Json;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Tests.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

/// <summary>Ten prompts with validators, here and in Microsoft's JavaScript SDK, on the same scripts: the same dialogue.</summary>
public class PeerWaterfallTests
{
    private const string Retry = "I couldn't read that as an answer. Please look at the example.";
    private const string CancelText = "What was said stays on the record. If the duty inspector has been alerted, their card will say that you broke off. Break off?";

    private static readonly (string Kind, QuestionType Type)[] Kinds =
    [
        ("text", QuestionType.Text), ("yes-no", QuestionType.YesNo), ("choice", QuestionType.Choice), ("time", QuestionType.Time), ("text", QuestionType.Text),
        ("yes-no", QuestionType.YesNo), ("choice", QuestionType.Choice), ("time", QuestionType.Time), ("yes-no", QuestionType.YesNo), ("text", QuestionType.Text),
    ];

    private static readonly Dictionary<string, string[]> Said = new()
    {
        ["text"] = ["the car park", "Station Road, Northshire", "   ", "???"],
        ["yes-no"] = ["yes", "no", "Y", "not known", "perhaps", "purple"],
        ["choice"] = ["Red", "blue", "2", "not known", "green", "9"],
        ["time"] = ["21:30", "09:05", "not known", "25:99", "whenever"],
    };

    private static readonly Question[] Questions =
    [
        .. Kinds.Select((kind, index) => TestPack.Ask(
            $"Q{index + 1}", $"fact-{index + 1}", $"Question {index + 1}?", kind.Type, required: true,
            options: kind.Kind == "choice" ? [new Option("red", "Red", []), new Option("blue", "Blue", [])] : []) with { Hint = "Please look at the example." }),
    ];

    private static readonly GuidancePack Pack = TestPack.Small with
    {
        Gate = null,
        Triggers = [],
        Scenarios =
        [
            TestPack.Small.Scenarios[0] with
            {
                Id = "ten", Closing = "Summary:", Alerts = false, PlainText = true, Checklist = [], Waterfall = new WaterfallDefinition("ten", "Ten", Questions),
            },
        ],
    };

    [Fact]
    public async Task The_same_scripts_give_the_same_dialogue_as_the_sdk()
    {
        NodePeer.RequireHere();
        var scripts = Scripts(seed: 20261124).ToList();
        var plan = JsonSerializer.Serialize(new
        {
            prompts = Questions.Select((question, index) => new
            {
                id = question.Id, ask = question.Ask, retry = $"{Retry}\n\n{question.Ask}", kind = Kinds[index].Kind, options = question.Options.Select(option => option.Label),
            }),
            closing = "Summary:",
            cancelText = CancelText,
            cancelledText = "broken off",
            scripts,
        });
        var theirs = JsonSerializer.Deserialize<List<List<List<string>>>>(await NodePeer.RunAsync("waterfall.js", plan, TestContext.Current.CancellationToken))!;

        Assert.Equal(60, scripts.Count);
        for (var index = 0; index < scripts.Count; index++)
            Assert.Equal(theirs[index].Select(turn => string.Join('|', turn)), Ours(scripts[index]).Select(turn => string.Join('|', turn)));
        Assert.Contains(theirs.SelectMany(turns => turns).SelectMany(turn => turn), text => text == "Summary:");
        Assert.Contains(theirs.SelectMany(turns => turns).SelectMany(turn => turn), text => text.StartsWith(Retry, StringComparison.Ordinal));
    }

    private static List<List<string>> Ours(List<string> script)
    {
        var chat = new Chat(Pack);
        var turns = new List<List<string>>();
        foreach (var line in script)
        {
            if (line == "#restart")
            {
                chat.Restart();
                continue;
            }

            chat.Says(line);
            turns.Add([.. chat.Replies.OfType<Reply.Say>().Select(say => say.Text switch
            {
                // The summary repeats the answers; the number of the incident is ours alone.
                var text when text.StartsWith("Summary:", StringComparison.Ordinal) => "Summary:",
                var text when text.Contains("intake broken off", StringComparison.Ordinal) => "broken off",
                var text => text,
            })]);
        }

        return turns;
    }

    /// <summary>Random answers, good and bad, with cancel, no, yes and restart strewn in. Scripts end with the summary, so that nothing is said after it.</summary>
    private static IEnumerable<List<string>> Scripts(int seed)
    {
        var random = new Random(seed);
        for (var count = 0; count < 60; count++)
        {
            var script = new List<string> { "start" };
            for (var step = 0; step < Kinds.Length;)
            {
                if (random.Next(12) == 0) script.Add("#restart");
                if (random.Next(15) == 0)
                {
                    script.Add("cancel");
                    if (random.Next(4) == 0) script.Add("#restart");
                    if (random.Next(3) > 0)
                    {
                        script.Add("no");
                        continue;
                    }

                    script.AddRange(["yes", "start"]);
                    step = 0;
                    continue;
                }

                var said = Said[Kinds[step].Kind];
                var pick = said[random.Next(said.Length)];
                script.Add(pick);
                if (Reads(Kinds[step].Kind, pick)) step++;
            }

            yield return script;
        }
    }

    private static bool Reads(string kind, string said) => kind switch
    {
        "text" => said.Any(char.IsLetterOrDigit),
        "yes-no" => said is not ("perhaps" or "purple"),
        "choice" => said is not ("green" or "9"),
        _ => said is not ("25:99" or "whenever"),
    };
}
