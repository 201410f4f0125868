using System.Text.Json;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>
/// The one place that turns a stored event into words. Titles of questions and checklist lines come from the version of
/// the pack that the entry names; where that is gone, ids stand for them.
/// </summary>
internal static class EventWords
{
    public static string Of(RecordEntry entry, GuidancePack? pack) => Read(entry.Content) switch
    {
        IncidentOpened opened => $"Incident {opened.Id} opened under guidance pack {opened.PackId}@{opened.PackVersion}",
        ScenarioChosen { Before: null } chosen => $"Scenario: {PageWords.Scenario(pack, chosen.Scenario)}",
        ScenarioChosen changed => $"Scenario changed from {PageWords.Scenario(pack, changed.Before)} to {PageWords.Scenario(pack, changed.Scenario)}",
        FactRecorded recorded => Answered(recorded, pack),
        TriggerFired fired => $"{PageWords.Of(fired.Urgency)}: {fired.Reason}",
        IntakeFinished => "Intake finished: every question answered or passed over",
        IntakeCancelled => "Intake cancelled. What was said stays on the record",
        IntakeResumed => "Intake resumed",
        ItemAnswered item => Answered(item) + Item(item.Item, pack),
        IncidentAcknowledged => "Acknowledged: has the incident",
        DealingChanged changed => $"Handed to {changed.To.Name}, who deals with it from now on",
        ActRefused refused => $"Refused, and nothing changed: {PageWords.Readable(refused.Act.ToString())} is kept to others by the force's settings",
        IncidentClosed closed => closed.Reason is null ? "Incident closed" : $"Incident closed – “{closed.Reason}”",
        IncidentReopened => "Incident opened again",
        _ => $"Event “{entry.What}”, for which this page has no words",
    };

    private static IncidentEvent? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            return JsonSerializer.Deserialize(content.Span, DomainJson.Default.IncidentEvent);
        }
        // A newer version's event, or no event at all: the line still shows its name.
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Answered(FactRecorded recorded, GuidancePack? pack)
    {
        var question = Questions(pack).FirstOrDefault(question => question.Id == recorded.Question && question.Fact == recorded.FactId);
        return question is null
            ? $"{PageWords.Readable(recorded.FactId)}: {Bare(recorded)} (question {recorded.Question})"
            : $"{question.Label}: {Wording.Of(question, recorded.Answer, recorded.At)} (question {question.Id})";
    }

    private static IEnumerable<Question> Questions(GuidancePack? pack) => pack is null
        ? []
        : (pack.Gate?.Questions ?? []).Concat(pack.Scenarios.SelectMany(scenario => scenario.Waterfall.Questions));

    private static string Bare(FactRecorded recorded) => recorded.Answer switch
    {
        Answer.Chosen chosen => string.Join(", ", chosen.Options) + (chosen.Remark is { } remark ? $" – “{remark}”" : ""),
        Answer.Told told => told.Text,
        Answer.Timed timed => $"{Stamp.SecondNear(timed.At, recorded.At)} – “{timed.Said}”",
        Answer.Skipped => "Skipped",
        _ => Wording.NotKnown,
    };

    private static string Answered(ItemAnswered item)
    {
        var state = item.State switch
        {
            ItemState.Done => "Ticked",
            ItemState.NotDone => "Not done",
            ItemState.NotApplicable => "Not applicable",
            ItemState.NotKnown => "Not known",
            _ => "Taken back, open again",
        };
        return state + (item.Reason is null ? "" : $" – “{item.Reason}”") + (item.Note is null ? "" : $" – {item.Note}") + ": ";
    }

    private static string Item(string id, GuidancePack? pack)
    {
        var item = pack?.Scenarios.SelectMany(scenario => scenario.Checklist).FirstOrDefault(item => item.Id == id);
        if (item is null) return $"checklist line {id}";
        return item.Basis.IsTool ? $"{item.Text} ({item.Basis})" : $"{item.Text} (para {item.Basis})";
    }
}
