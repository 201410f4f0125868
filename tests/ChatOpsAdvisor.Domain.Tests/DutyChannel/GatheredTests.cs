using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.DutyChannel.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.DutyChannel;

/// <summary>What stands in an inspector's form before anything is typed into it.</summary>
public sealed class GatheredTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");
    private static readonly Person Inspector = new("i", "Insp Sample");
    private static readonly ConversationId Channel = new("19:north@thread.tacv2");

    private static readonly GuidancePack Pack = TestPack.Small with
    {
        AfterArrest =
        [
            new ScenarioDefinition("custody", "In custody", "6", null, null, Basis.Tool, "In custody", Alerts: true, PlainText: false,
                new WaterfallDefinition("custody", "In custody",
                    [TestPack.Ask("CU6", "life-after", "Life after release?", QuestionType.Text), TestPack.Ask("CU7", "family-effect", "Effect on family?", QuestionType.Text)]),
                [new ChecklistItem("custody.one", "One", ParagraphKind.Should, new Basis(["6.1"]), First: false, Withheld: false, Note: null, When: null)]),
        ],
    };

    private static Incident Reported => Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0"))
        .After([new ScenarioChosen(Now, Officer, "planned", null), Told("children-where", "P3a", new Answer.Chosen(["family"], null)), new IncidentAcknowledged(Now, Inspector)]);

    private static FactRecorded Told(string fact, string question, Answer answer, int minute = 0) => new(Now.AddMinutes(minute), Officer, fact, question, answer);

    [Fact]
    public void What_custody_learned_of_life_after_release_stands_in_the_risk_review()
    {
        var incident = Reported.After([Told("life-after", "CU6", new Answer.Told("expects to lose the flat")), Told("family-effect", "CU7", new Answer.Told("mother lives next door"))]);
        Assert.Equal("Life after release: expects to lose the flat", Facts(incident, RiskHeading.SelfHarm));
        Assert.Equal("Effect on family: mother lives next door", Facts(incident, RiskHeading.Other));
    }

    [Fact]
    public void What_an_earlier_scenario_asked_stays_gathered_after_a_change() =>
        Assert.Equal("Where: Family", Facts(Reported.After(new ScenarioChosen(Now, Officer, "at-scene", "planned")), RiskHeading.Children));

    [Fact]
    public void A_further_review_shows_beside_what_was_written_what_was_told_since()
    {
        var reviewed = Reported.After(new RiskReviewed(Now.AddMinutes(1), Inspector, 1, [new RiskLine(RiskHeading.SelfHarm, RiskState.Possible, "quiet, on the phone", null, null, null)], "f"));
        Assert.Equal("quiet, on the phone", Facts(reviewed, RiskHeading.SelfHarm));
        Assert.Equal("", Facts(reviewed, RiskHeading.Children));

        var later = reviewed.After(Told("life-after", "CU6", new Answer.Told("expects to lose the flat"), minute: 5));
        Assert.Equal("quiet, on the phone; told since: Life after release: expects to lose the flat", Facts(later, RiskHeading.SelfHarm));
    }

    private static string Facts(Incident incident, RiskHeading heading)
    {
        var context = new DutyContext(
            Pack, incident, AlertState.None with { Version = 1, Places = [new AlertPlace(Channel, "Northshire", PlaceState.Delivered, 1, Now)] },
            new AlertRoutes([new AlertRoute("Northshire", Channel, "")]), Channel, Inspector, Now.AddMinutes(10));
        var form = DutyEngine.Pressed(context, new DutyPress("review", new Dictionary<string, string>())).Replies.OfType<Reply.Show>().Select(show => show.View).OfType<RiskFormView>().Single();
        return form.Risks[(int)heading].Facts;
    }
}
