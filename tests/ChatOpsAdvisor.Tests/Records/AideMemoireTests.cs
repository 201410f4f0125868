using System.Net;
using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Tests.Conversations;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>The sheets for when Teams is down.</summary>
public sealed partial class AideMemoireTests
{
    [Theory]
    [InlineData("planned")]
    [InlineData("at-scene")]
    [InlineData("posted-online")]
    public async Task A_sheet_has_every_line_of_its_checklist_with_its_paragraph_and_needs_no_sign_in(string id)
    {
        await using var night = await Night.BeginAsync();
        var scenario = night.Service<IGuidanceShelf>().Current.FindScenario(id)!;

        var page = WebUtility.HtmlDecode(await night.Http.GetStringAsync($"aide-memoire/{id}"));

        var text = Spaces().Replace(page, " ");
        Assert.Contains($"<h1>{scenario.Title}</h1>", text, StringComparison.Ordinal);
        Assert.All(scenario.Checklist, item => Assert.Contains(Spaces().Replace(item.Text, " "), text, StringComparison.Ordinal));
        Assert.All(
            scenario.Checklist.Where(item => !item.Basis.IsTool),
            item => Assert.All(item.Basis.Paragraphs, paragraph => Assert.Contains(paragraph, text, StringComparison.Ordinal)));
        Assert.Contains("radio or 999 first", text, StringComparison.Ordinal);
        Assert.Contains("child is or may be at risk", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trigger_that_no_answer_of_the_scenario_can_fire_is_not_on_its_sheet()
    {
        await using var night = await Night.BeginAsync();

        Assert.DoesNotContain("due within the hour", await night.Http.GetStringAsync("aide-memoire/at-scene"), StringComparison.Ordinal);
        Assert.Contains("due within the hour", await night.Http.GetStringAsync("aide-memoire/planned"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_scenario_is_not_found_and_none_named_lists_them()
    {
        await using var night = await Night.BeginAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await night.Http.GetAsync("aide-memoire/nowhere")).StatusCode);
        Assert.Contains("/aide-memoire/at-scene", await night.Http.GetStringAsync("aide-memoire"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
