using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class TenQuestionsTests
{
    [Fact]
    public void Nine_prompts_and_a_summary_make_ten_text_steps()
    {
        var reading = PackReader.Read(Repository.TenQuestions, []);
        Assert.Empty(reading.Faults);
        var pack = reading.Pack!;
        var scenario = Assert.Single(pack.Scenarios);

        Assert.Null(pack.Gate);
        Assert.Empty(pack.Triggers);
        Assert.Equal("Summary:", scenario.Closing);
        Assert.True(scenario is { Alerts: false, PlainText: true, Checklist: [] });
        Assert.Equal(9, scenario.Waterfall.Questions.Count);
        Assert.All(scenario.Waterfall.Questions.Index(), step =>
        {
            Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"Question {step.Index + 1}:"), step.Item.Ask, StringComparison.Ordinal);
            Assert.True(step.Item is { Type: QuestionType.Text, Required: true, Basis.IsTool: true, When: null });
        });
    }
}
