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
        { new FactRecorded(Now, By, "children", "S2", new Answer.Chosen(["yes"], "2, a girl and a boy")), "Children in contact: Yes – “2, a girl and a boy” (question S2)", "Children: yes – “2, a girl and a boy” (question S2)" },
        { new FactRecorded(Now, By, "devices", "S3", new Answer.Chosen(["phone", "laptop"], null)), "Devices: A phone, A laptop (question S3)", "Devices: phone, laptop (question S3)" },
        { new FactRecorded(Now, By, "meeting-time", "P1", new Answer.Timed(Now.AddHours(6), "quarter to two")), "Meeting time: 02:52 BST 06/07/2026 (question P1)", "Meeting time: 02:52:07 BST 06/07/2026 – “quarter to two” (question P1)" },
        { new FactRecorded(Now, By, "location", "S1", new Answer.Told("car park")), "Location: car park (question S1)", "Location: car park (question S1)" },
        { new FactRecorded(Now, By, "location", "S1", Answer.NotKnown.Value), "Location: Not known (question S1)", "Location: Not known (question S1)" },
        { new FactRecorded(Now, By, "location", "S1", new Answer.Skipped(1)), "Location: Skipped (question S1)", "Location: Skipped (question S1)" },
        { new TriggerFired(Now, Person.Tool, "children", Urgency.Urgent, "a child is or may be at risk"), "URGENT: a child is or may be at risk", "URGENT: a child is or may be at risk" },
        { new IntakeFinished(Now, By), "Intake finished: every question answered or passed over", "Intake finished: every question answered or passed over" },
        { new IntakeCancelled(Now, By), "Intake cancelled. What was said stays on the record", "Intake cancelled. What was said stays on the record" },
        { new IntakeResumed(Now, By), "Intake resumed", "Intake resumed" },
        { new ItemAnswered(Now, By, "at-scene.risk", ItemState.Done), "Ticked: Manage the risk to everybody who is there (para 5.2.5)", "Ticked: checklist line at-scene.risk" },
        { new ItemAnswered(Now, By, "at-scene.risk", null), "Taken back, open again: Manage the risk to everybody who is there (para 5.2.5)", "Taken back, open again: checklist line at-scene.risk" },
        { new ItemAnswered(Now, By, "at-scene.risk", ItemState.NotDone, "two units away"), "Not done – “two units away”: Manage the risk to everybody who is there (para 5.2.5)", "Not done – “two units away”: checklist line at-scene.risk" },
        { new ItemAnswered(Now, By, "at-scene.risk", ItemState.Done, null, "log 412"), "Ticked – log 412: Manage the risk to everybody who is there (para 5.2.5)", "Ticked – log 412: checklist line at-scene.risk" },
        { new IncidentAcknowledged(Now, By), "Acknowledged: has the incident", "Acknowledged: has the incident" },
        { new DealingChanged(Now, By, new Person("2", "PC Sample")), "Handed to PC Sample, who deals with it from now on", "Handed to PC Sample, who deals with it from now on" },
        { new ActRefused(Now, By, Act.Close), "Refused, and nothing changed: Close is kept to others by the force's settings", "Refused, and nothing changed: Close is kept to others by the force's settings" },
        { new IncidentClosed(Now, By, null), "Incident closed", "Incident closed" },
        { new IncidentClosed(Now, By, "handed to CID"), "Incident closed – “handed to CID”", "Incident closed – “handed to CID”" },
        { new IncidentReopened(Now, By), "Incident opened again", "Incident opened again" },
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
