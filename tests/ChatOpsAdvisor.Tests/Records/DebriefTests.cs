using System.Net;
using ChatOpsAdvisor.Tests.Conversations;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>An exercise as a supervisor reads it.</summary>
public sealed class DebriefTests
{
    [Fact]
    public async Task An_exercise_is_in_no_list_but_its_own_and_its_debrief_can_be_printed()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var night = await Night.BeginAsync();
        await using (var chat = await night.People.OpenAsync("PC Example", stop))
            foreach (var text in new[] { "start exercise", "yes", "still there", "412" }) await chat.SayAsync(text, cancellation: stop);

        Assert.Empty(await night.IncidentsAsync());
        using var form = Pages.Form(await night.Http.GetStringAsync("records/sign-in", stop));
        (await night.Http.PostAsync("records/sign-in", form, stop)).EnsureSuccessStatusCode();
        Assert.DoesNotContain("26-0001", await night.Http.GetStringAsync("records", stop), StringComparison.Ordinal);
        Assert.Contains("26-0001", await night.Http.GetStringAsync("records?state=exercise", stop), StringComparison.Ordinal);
        Assert.Contains("EX 26-0001", await night.Http.GetStringAsync("records/26-0001", stop), StringComparison.Ordinal);

        var page = WebUtility.HtmlDecode(await night.Http.GetStringAsync("records/26-0001/debrief", stop));
        Assert.Contains("EXERCISE · EX 26-0001 · nothing here is real", page, StringComparison.Ordinal);
        Assert.Contains("Not acknowledged", page, StringComparison.Ordinal);
        Assert.Contains("0 of 11 lines have something noted", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await night.Http.GetAsync("records/26-0099/debrief", stop)).StatusCode);
    }
}
