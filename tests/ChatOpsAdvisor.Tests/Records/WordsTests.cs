using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Records.Cards;
using ChatOpsAdvisor.Records.Replaying;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>Stored JSON as words.</summary>
public sealed class WordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 19, 52, 7, TimeSpan.Zero);
    private static readonly GuidancePack Pack = new SamplePack().Current;
    private static readonly Person By = Story.Officer;

    public static TheoryData<IncidentEvent, string, string> Events => new()
    {
        { new IncidentOpened(Now, By, new IncidentId("26-0007"), Story.Chat, "sample", "1.0.0"), "Incident 26-0007 opened under guidance pack sample@1.0.0", "Incident 26-0007 opened under guidance pack sample@1.0.0" },
        { new ScenarioChosen(Now, By, "at-scene", null), "Scenario: Group at the scene", "Scenario: At scene" },
        { new ScenarioChosen(Now, By, "at-scene", "planned"), "Scenario changed from Planned meeting to Group at the scene", "Scenario changed from Planned to At scene" },
        { new FactRecorded(Now, By, "children", "S2", new Answer.Chosen(["yes"], "2, a girl and a boy")), "Children in contact: Yes – “2, a girl and a boy” (asked: “Are there children in the household?”)", "Children: yes – “2, a girl and a boy” (question S2)" },
        { new FactRecorded(Now, By, "devices", "S3", new Answer.Chosen(["phone", "laptop"], null)), "Devices: A phone, A laptop (asked: “Which devices are there, and who holds them?”)", "Devices: phone, laptop (question S3)" },
        { new FactRecorded(Now, By, "meeting-time", "P1", new Answer.Timed(Now.AddHours(6), "quarter to two")), "Meeting time: 02:52 BST 06/07/2026 (asked: “When is the meeting?”)", "Meeting time: 02:52:07 BST 06/07/2026 – “quarter to two” (question P1)" },
        { new FactRecorded(Now, By, "location", "S1", new Answer.Told("car park")), "Location: car park (asked: “Where are they?”)", "Location: car park (question S1)" },
        { new FactRecorded(Now, By, "location", "S1", Answer.NotKnown.Value), "Location: Not known (asked: “Where are they?”)", "Location: Not known (question S1)" },
        { new FactRecorded(Now, By, "location", "S1", new Answer.Skipped(1)), "Location: Skipped (asked: “Where are they?”)", "Location: Skipped (question S1)" },
        { new TriggerFired(Now, Person.Tool, "children", Urgency.Urgent, "a child is or may be at risk"), "URGENT: a child is or may be at risk – from the answers", "URGENT: a child is or may be at risk – from the answers" },
        { new IntakeFinished(Now, By), "Intake finished: every question answered or passed over", "Intake finished: every question answered or passed over" },
        { new IntakeCancelled(Now, By), "Intake cancelled. What was said stays on the record", "Intake cancelled. What was said stays on the record" },
        { new IntakeResumed(Now, By), "Intake resumed", "Intake resumed" },
        { new ItemAnswered(Now, By, "at-scene.risk", ItemState.Done), "Ticked: Manage the risk to everybody who is there (para 5.2.5)", "Ticked: checklist line at-scene.risk" },
        { new ItemAnswered(Now, By, "at-scene.risk", null), "Taken back, open again: Manage the risk to everybody who is there (para 5.2.5)", "Taken back, open again: checklist line at-scene.risk" },
        { new ItemAnswered(Now, By, "at-scene.risk", ItemState.NotDone, "two units away"), "Not done – “two units away”: Manage the risk to everybody who is there (para 5.2.5)", "Not done – “two units away”: checklist line at-scene.risk" },
        { new ItemAnswered(Now, By, "at-scene.risk", ItemState.Done, null, "log 412"), "Ticked – log 412: Manage the risk to everybody who is there (para 5.2.5)", "Ticked – log 412: checklist line at-scene.risk" },
        { new IncidentAcknowledged(Now, By), "Acknowledged: has the incident", "Acknowledged: has the incident" },
        { new IncidentAcknowledged(Now, By, new HandoverOffer(new Person("3", "Insp Sample"), new Successor("Insp Example", null), Now, Shift: true, Story.Chat, 1)), "Took the incident over from Insp Sample", "Took the incident over from Insp Sample" },
        { new IncidentAcknowledged(Now, By, new HandoverOffer(By, new Successor("Insp Example", null), Now, Shift: true, Story.Chat, 1) { NotTaken = Now }), "Keeps the incident; Insp Example had not taken it", "Keeps the incident; Insp Example had not taken it" },
        { new AcknowledgementWithdrawn(Now, By, By, "wrong area"), "Gave the incident back – “wrong area”", "Gave the incident back – “wrong area”" },
        { new AcknowledgementWithdrawn(Now, By, new Person("3", "Insp Sample"), "off duty"), "Took Insp Sample's acknowledgement off – “off duty”", "Took Insp Sample's acknowledgement off – “off duty”" },
        { new HandoverOffered(Now, By, new Successor("Insp Example", null), Shift: false, Story.Chat, 1), "Offered to Insp Example; not handed over until taken", "Offered to Insp Example; not handed over until taken" },
        { new HandoverOffered(Now, By, new Successor("Insp Example", null), Shift: true, Story.Chat, 1), "Offered to Insp Example, with the shift's other incidents; not handed over until taken", "Offered to Insp Example, with the shift's other incidents; not handed over until taken" },
        { new HandoverNotTaken(Now, Person.Tool, new Successor("Insp Example", null)), "Insp Example, to whom it was offered, has not taken it", "Insp Example, to whom it was offered, has not taken it" },
        { new OfficerAsked(Now, By, 2, "Is the child there?", Story.Chat, "f"), "Asked the officer (question 2): “Is the child there?”", "Asked the officer (question 2): “Is the child there?”" },
        { new OfficerAnswered(Now, By, 2, "Yes"), "Answered question 2: “Yes”", "Answered question 2: “Yes”" },
        { new DecisionLogged(Now, By, 1, new DecisionText("Send a unit", "A child is there", [RiskHeading.Children], null, null, null, null, "look again at ten"), Now, Late: false, "f"), "Decision 1: Send a unit · why: A child is there · risks: Children in contact · action and review: look again at ten", "Decision 1: Send a unit · why: A child is there · risks: Children in contact · action and review: look again at ten" },
        { new DecisionLogged(Now, By, 1, new DecisionText("Send a unit", "A child is there", [], null, null, null, null, null), Now.AddMinutes(-30), Late: true, "f"), "Decision 1: Send a unit · why: A child is there · LATE ENTRY, decided 20:22:07 BST", "Decision 1: Send a unit · why: A child is there · LATE ENTRY, decided 20:22:07 BST" },
        { new RiskReviewed(Now, By, 1, [new RiskLine(RiskHeading.Children, RiskState.Present, "two at home", null, "PPU", null), new RiskLine(RiskHeading.Other, RiskState.Unknown, null, null, null, null)], "f"), "Risk review 1: Children in contact: present (facts: two at home, owner: PPU)", "Risk review 1: Children in contact: present (facts: two at home, owner: PPU)" },
        { new ReviewWanted(Now, Person.Tool, "an arrest"), "Another look at the risks is asked of the inspector: an arrest", "Another look at the risks is asked of the inspector: an arrest" },
        { new DealingChanged(Now, By, By), "Took it over: deals with it from now on", "Took it over: deals with it from now on" },
        { new DealingChanged(Now, By, new Person("2", "PC Sample")), "Handed to PC Sample, who deals with it from now on", "Handed to PC Sample, who deals with it from now on" },
        { new OfficerJoined(Now, By, Story.Chat), "Joined: shares the incident from now on", "Joined: shares the incident from now on" },
        { new ActRefused(Now, By, Act.Close), "Tried to close it or open it again. The force's settings keep that to others; nothing changed", "Tried to close it or open it again. The force's settings keep that to others; nothing changed" },
        { new IncidentClosed(Now, By, null), "Incident closed", "Incident closed" },
        { new IncidentClosed(Now, By, "handed to CID"), "Incident closed – “handed to CID”", "Incident closed – “handed to CID”" },
        { new IncidentClosed(Now, By, "handed to CID", new LeftOpen(["at-scene.risk"], ["children"], NoInspector: true, [2], ["an arrest"])), "Incident closed – “handed to CID” – open then: Manage the risk to everybody who is there (para 5.2.5); not known: Children in contact; no duty inspector had acknowledged it; question 2 of the duty inspector not answered; another look at the risks wanted: an arrest", "Incident closed – “handed to CID” – open then: checklist line at-scene.risk; not known: Children; no duty inspector had acknowledged it; question 2 of the duty inspector not answered; another look at the risks wanted: an arrest" },
        { new IncidentReopened(Now, By), "Incident opened again", "Incident opened again" },
        { new IncidentOpened(Now, By, new IncidentId("26-0008"), Story.Chat, "sample", "1.0.0", Exercise: true), "EXERCISE 26-0008 opened under guidance pack sample@1.0.0: nothing of it is real", "EXERCISE 26-0008 opened under guidance pack sample@1.0.0: nothing of it is real" },
        { new AlertEscalated(Now, Person.Tool, 1, CallKind.Channel, "Northshire", "Northshire channel") { Undelivered = true }, "Not acknowledged: nobody on the roster of Northshire can be called, posted once more in Northshire channel; the channel could not be reached then", "Not acknowledged: nobody on the roster of Northshire can be called, posted once more in Northshire channel; the channel could not be reached then" },
        { new AlertEscalated(Now, Person.Tool, 1, CallKind.Person, "Northshire", "Insp Sample", "i") { Undelivered = true }, "Not acknowledged: Insp Sample, on the roster of Northshire, to be called; the channel could not be reached then", "Not acknowledged: Insp Sample, on the roster of Northshire, to be called; the channel could not be reached then" },
        { new AlertEscalated(Now, Person.Tool, 1, CallKind.Person, "Northshire", "Insp Sample", "i"), "Not acknowledged: Insp Sample called, on the roster of Northshire", "Not acknowledged: Insp Sample called, on the roster of Northshire" },
        { new AlertEscalated(Now, Person.Tool, 3, CallKind.Desk, "Northshire", "Northshire control room"), "Not acknowledged: the officer told to phone Northshire control room", "Not acknowledged: the officer told to phone Northshire control room" },
        { new AlertEscalated(Now, Person.Tool, 1, CallKind.Person, "Northshire", "Insp Sample", "i") { OfHandover = true }, "Handover not taken: Insp Sample called, on the roster of Northshire", "Handover not taken: Insp Sample called, on the roster of Northshire" },
        { new AlertReminded(Now, Person.Tool, 4, null) { OfHandover = true }, "Handover still not taken: the channel and the officer reminded", "Handover still not taken: the channel and the officer reminded" },
        { new AlertReminded(Now, Person.Tool, 4, null), "Still not acknowledged: the channel and the officer reminded", "Still not acknowledged: the channel and the officer reminded" },
        { new AlertReminded(Now, Person.Tool, 4, "Insp Sample"), "Reminder to Insp Sample, of whom nothing was heard", "Reminder to Insp Sample, of whom nothing was heard" },
        { new PatternSeen(Now, Person.Tool, TraitKind.Place, [new IncidentId("26-0003"), new IncidentId("26-0001")]), "Same place as 26-0003 and 26-0001: pointed out to the duty inspector", "Same place as 26-0003 and 26-0001: pointed out to the duty inspector" },
        { new TriggerFired(Now, By, "weapons", Urgency.Urgent, "weapons seen", ["knife", "Blade"]), "URGENT: weapons seen – because PC Example wrote “knife”, “Blade”", "URGENT: weapons seen – because PC Example wrote “knife”, “Blade”" },
        { new WordsDismissed(Now, By, "weapons", ["knife"]), "Says that “knife” was not meant as “Weapons”. The urgency stays", "Says that “knife” was not meant as “Weapons”. The urgency stays" },
        { new AttemptLogged(Now, By, 2, "phone", "refused", "the woman who rang"), "Try 2 to get the group's messages: By phone; Refused – “the woman who rang”", "Try 2 to get the group's messages: By phone; Refused – “the woman who rang”" },
        { new ContactLogged(Now, By, 1, "in-person", "position", null), "Contact 1 with the group: In person; Told the force's position and the danger", "Contact 1 with the group: In person; Told the force's position and the danger" },
        { new ReleaseRecorded(Now, By, [], null), "Release recorded; nothing on the list was open", "Release recorded; nothing on the list was open" },
        { new ReleaseRecorded(Now, By, ["at-scene.risk", "gone"], "clock", new Dictionary<string, string> { ["at-scene.risk"] = "nurse due at five", ["gone"] = "clock" }), "Release recorded with 2 open: Manage the risk to everybody who is there (para 5.2.5) – “nurse due at five”; checklist line gone – “clock”", "Release recorded with 2 open: checklist line at-scene.risk – “nurse due at five”; checklist line gone – “clock”" },
        { new ReleaseRecorded(Now, By, ["at-scene.risk"], "nurse due at five"), "Release recorded with 1 open – “nurse due at five”: Manage the risk to everybody who is there (para 5.2.5)", "Release recorded with 1 open – “nurse due at five”: checklist line at-scene.risk" },
    };

    [Theory, MemberData(nameof(Events))]
    public void An_event_is_said_in_the_words_of_its_pack_and_by_its_ids_where_that_pack_is_gone(IncidentEvent happened, string withPack, string without)
    {
        var entry = Entry(RecordKind.Event, "any", JsonSerializer.SerializeToUtf8Bytes(happened, DomainJson.Default.IncidentEvent));
        Assert.Equal(withPack, EventWords.Of(entry, Pack));
        Assert.Equal(without, EventWords.Of(entry, pack: null));
    }

    [Fact]
    public void Every_event_that_exists_has_words() => Assert.Equal(
        typeof(IncidentEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(one => one.DerivedType.Name).Order(),
        Events.Select(row => row.Data.Item1.GetType().Name).Distinct().Order());

    [Theory]
    [InlineData("""{"$type":"incident-handed-over","at":"2026-07-05T19:52:07Z","by":{"id":"x","name":"y"}}""")]
    [InlineData("""{"at":"2026-07-05T19:52:07Z"}""")]
    [InlineData("not json at all")]
    [InlineData("[]")]
    [InlineData("")]
    public void An_event_of_another_version_shows_its_name(string json) => Assert.Equal(
        "Event “incident-handed-over”, for which this page has no words", EventWords.Of(Entry(RecordKind.Event, "incident-handed-over", Encoding.UTF8.GetBytes(json)), Pack));

    [Theory]
    [InlineData("delivered", """{"attempt":1}""", "Delivered 20:52:09 BST", false)]
    [InlineData("delivered", """{"attempt":3}""", "Delivered 20:52:09 BST, at attempt 3", false)]
    [InlineData("later", """{"attempt":1,"code":"429","until":"2026-07-05T19:52:30Z"}""", "Attempt 1 failed 20:52:09 BST (429); to be tried again 20:52:30 BST", true)]
    [InlineData("later", """{"attempt":0}""", "Held back 20:52:09 BST; to be tried again", false)]
    [InlineData("given-up", """{"attempt":5,"code":"gone"}""", "NOT DELIVERED: given up 20:52:09 BST (gone), after 5 attempts", true)]
    [InlineData("superseded", """{"attempt":0}""", "Not sent: a newer version took its place before it left, 20:52:09 BST", false)]
    [InlineData("earlier-gone", """{"attempt":2,"code":"404"}""", "The message that it was to replace was gone 20:52:09 BST (404); it was posted anew", false)]
    [InlineData("held-for-ransom", "null", "Delivery: held-for-ransom 20:52:09 BST", false)]
    public void A_delivery_is_one_line(string what, string json, string expected, bool bad) => Assert.Equal(
        new Note(expected, bad), DeliveryWords.Of(Entry(RecordKind.Delivery, what, Encoding.UTF8.GetBytes(json)) with { At = Now.AddSeconds(2) }, Now));

    [Fact]
    public void A_card_is_said_line_by_line_and_nothing_on_it_is_left_out()
    {
        var card = JsonElement.Parse("""
            {"type":"AdaptiveCard","body":[
              {"type":"TextBlock","text":"Where?","style":"heading"},
              {"type":"Container","items":[{"type":"RichTextBlock","inlines":["at ",{"type":"TextRun","text":"the door"}]}],
               "selectAction":{"type":"Action.Submit","title":"Tick"}},
              {"type":"FactSet","facts":[{"title":"Area","value":"Northshire"}]},
              {"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"Image","url":"https://x.invalid","altText":"A map"}]}]},
              {"type":"Input.ChoiceSet","id":"c","label":"Which","choices":[{"title":"One","value":"1"},{"title":"Two","value":"2"}]},
              {"type":"Hologram","text":"?"}],
             "actions":[{"type":"Action.ShowCard","title":"More","card":{"type":"AdaptiveCard","body":[{"type":"Input.Text","id":"why","label":"Why","value":"so"}]}}]}
            """);
        Assert.Equal(
            ["Heading Where?", "Words at the door", "Button Tick", "Words Area: Northshire", "Words Picture: A map", "Field Which: One / Two",
             "Words Hologram, which this page cannot say in words", "Button More", "Field Why [so]"],
            CardText.Of(card).Select(line => $"{line.Kind} {line.Text}"));
    }

    private static RecordEntry Entry(RecordKind kind, string what, byte[] json) => new(Now, kind, what, null, null, By, null, json);
}
