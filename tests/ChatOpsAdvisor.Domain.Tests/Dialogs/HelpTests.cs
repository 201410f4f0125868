using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

/// <summary>Whatever can be typed is found from help, by whoever may type it.</summary>
public class HelpTests
{
    private static readonly Person Officer = new("a", "PC Example");

    public static TheoryData<Command> All => [.. Enum.GetValues<Command>()];

    [Theory, MemberData(nameof(All))]
    public void A_command_is_named_by_a_line_of_help(Command command) =>
        Assert.Contains(Commands.Help.Concat(Commands.More).SelectMany(line => line.Split(" – ")[0].Split(", ")), word => Commands.Read(word) == command);

    [Theory]
    [InlineData(false, false, "")]
    [InlineData(true, false, "board")]
    [InlineData(false, true, "handover, handover to NAME")]
    [InlineData(true, true, "board; handover, handover to NAME")]
    public void An_inspectors_words_are_shown_to_whoever_may_use_them(bool acknowledges, bool handsOver, string words)
    {
        string[] Kept(bool to) => to ? [Officer.Id] : ["somebody else"];
        var context = new DialogContext(
            TestPack.Small, ConversationState.Empty, Incident: null, new ConversationId("a:1"), Officer, new DateTimeOffset(2026, 7, 5, 20, 2, 0, TimeSpan.Zero), IncidentId.Of(2026, 1), PackChanged: false)
        {
            Roles = new RoleTable(new Dictionary<Act, IReadOnlyCollection<string>> { [Act.Acknowledge] = Kept(acknowledges), [Act.HandOver] = Kept(handsOver) }),
        };
        var view = Assert.IsType<WelcomeView>(Assert.IsType<Reply.Show>(Assert.Single(DialogEngine.Decide(context, new DialogInput.Typed("help", HasAttachments: false)).Replies)).View);
        Assert.Contains(view.Sections[0].Lines, line => line.StartsWith("board – ", StringComparison.Ordinal));
        Assert.Equal(words, string.Join("; ", view.Sections.Skip(1).SelectMany(section => section.Lines).Select(line => line.Split(" – ")[0])));
    }
}
