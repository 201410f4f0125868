using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>What is known already and need not be typed: facts, why it is urgent, and the paragraphs that were cited. The inspector may change all of it.</summary>
internal sealed record Gathered(string Information, string Assessment, string Powers)
{
    /// <summary>A form's field takes no more.</summary>
    public static int LongestText => 900;

    public static Gathered Of(GuidancePack pack, Incident incident, DateTimeOffset now)
    {
        var facts = from question in Questions(pack, incident)
                    where incident.AnswerTo(question.Fact) is { Settles: true }
                    select $"{question.Label}: {Wording.Of(question, incident.AnswerTo(question.Fact), now)}";
        var reasons = incident.Triggers.OrderByDescending(trigger => trigger.Urgency).Select(trigger => trigger.Reason);
        return new Gathered(Joined(facts), Joined(reasons.Concat(Risks(incident))), Paragraphs(pack, incident));
    }

    /// <summary>The facts that belong under a risk heading, in words; empty when none was told.</summary>
    /// <param name="heading">Which.</param>
    /// <param name="pack">The incident's.</param>
    /// <param name="incident">As it is.</param>
    /// <param name="now">When.</param>
    /// <param name="since">Only what was told after this; null for everything.</param>
    public static string Under(RiskHeading heading, GuidancePack pack, Incident incident, DateTimeOffset now, DateTimeOffset? since = null)
    {
        var ids = heading switch
        {
            RiskHeading.Children => ["children-present", "children", "children-where"],
            RiskHeading.SelfHarm => ["self-harm", "subject", "whereabouts", "injuries", "life-after", "health-assessment"],
            RiskHeading.Reprisals => ["disorder", "identifies", "online-state", "online-exposure"],
            RiskHeading.Community => ["local-supervisor", "community-assessment"],
            RiskHeading.Group => ["weapons", "violence-history", "numbers", "group-offences"],
            RiskHeading.ForceSystems => ["referral", "child-referral"],
            _ => new[] { "family-effect" },
        };
        return Joined(from question in Questions(pack, incident)
                      where ids.Contains(question.Fact) && incident.AnswerTo(question.Fact) is { Settles: true } && (since is null || incident.Facts[question.Fact].At > since)
                      let said = Wording.Of(question, incident.AnswerTo(question.Fact), now)
                      select question.Label == ReviewWords.Of(heading) ? said : $"{question.Label}: {said}");
    }

    // A fact stays one when the scenario changes, and what custody learns of life after release belongs in the risk assessment (6.2): whoever asked, it is gathered.
    private static IEnumerable<Question> Questions(GuidancePack pack, Incident incident) =>
        (pack.Gate?.Questions ?? []).Concat(pack.FindScenario(incident.Scenario)?.Waterfall.Questions ?? [])
            .Concat(pack.Scenarios.Concat(pack.AfterArrest).SelectMany(other => other.Waterfall.Questions))
            .DistinctBy(question => question.Fact);

    private static IEnumerable<string> Risks(Incident incident) => incident.Reviews is [.., var last]
        ? last.Lines.Where(line => line.State is RiskState.Possible or RiskState.Present).Select(line => $"{ReviewWords.Of(line.Heading)}: {ReviewWords.Of(line.State)} (risk review {last.Version})")
        : [];

    private static string Paragraphs(GuidancePack pack, Incident incident)
    {
        var cited = pack.Triggers.Where(rule => incident.HasFired(rule.Id)).SelectMany(rule => rule.Basis.Paragraphs)
            .Concat(pack.FindScenario(incident.Scenario)?.WantedBasis.Paragraphs ?? [])
            .Distinct().Where(id => pack.FindParagraph(id) is { Withheld: not Withheld.Full }).ToList();
        var order = pack.Paragraphs.Select((paragraph, at) => (paragraph.Id, at)).ToDictionary(one => one.Id, one => one.at);
        return cited.Count == 0 ? "" : $"Guidance (draft of 2017): paras {string.Join(", ", cited.OrderBy(id => order[id]))}";
    }

    private static string Joined(IEnumerable<string> parts) => Wording.Clip(string.Join("; ", parts), LongestText);
}
