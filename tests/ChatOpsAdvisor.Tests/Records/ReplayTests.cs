using System.Net;
using ChatOpsAdvisor.ClientBundles;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>The replay as the page says it, without scripts: cards as text.</summary>
public sealed class ReplayTests
{
    private static readonly IncidentId Number = new("26-0001");

    [Fact]
    public async Task An_incident_is_told_in_order_with_who_what_and_when()
    {
        await using var host = await RecordHost.StartAsync();
        await Evening.TellAsync(host.Story);
        using var client = await host.SupervisorAsync();
        var words = Pages.Words(await client.GetStringAsync("records/26-0001"));

        Told(words,
            "OFFICIAL-SENSITIVE",
            "Incident 26-0001 Group at the scene",
            "URGENT the group is at the scene since",
            "Insp Sample has it, acknowledged",
            "sample@1.0.0",
            "What the officer and the duty inspector saw, as stored; nothing here is recomputed.",
            "Sunday 25/10/2026",
            "BST PC Example wrote Officer’s conversation start",
            "Guidance pack from here on: sample@1.0.0",
            "BST PC Example Officer’s conversation Incident 26-0001 opened under guidance pack sample@1.0.0",
            "BST ChatOpsAdvisor showed a card Officer’s conversation Card as text",
            "Is anybody in immediate danger?",
            "Button: Yes",
            "Delivered 00:52:",
            "Replaced at 00:52:",
            "see the newer card",
            "PC Example pressed Officer’s conversation No on this card",
            "Immediate danger: No (asked: “Is anybody in immediate danger?”)",
            "Scenario: Group at the scene",
            "HIGH: the group is at the scene",
            "ChatOpsAdvisor showed a card Duty inspector’s channel, Northshire Card as text",
            "Location: <b>rear</b> car park (asked: “Where are they?”)",
            "URGENT: a child is or may be at risk",
            "Insp Sample pressed Duty inspector’s channel, Northshire I've got this on this card",
            "Insp Sample Duty inspector’s channel, Northshire Acknowledged: has the incident",
            "PC Example edited a message in Teams, to Officer’s conversation start again",
            " GMT PC Example wrote Officer’s conversation a phone",
            "Intake finished",
            "Entra object id",
            "00000000-0000-0000-0000-0000000000aa");
    }

    [Fact]
    public async Task A_press_that_changed_nothing_is_visible_all_the_same()
    {
        await using var host = await RecordHost.StartAsync();
        await Evening.TellAsync(host.Story);
        await host.Story.PressAsync(new Person("another", "Insp Example"), Story.Channel, "I've got this");
        using var client = await host.SupervisorAsync();
        var words = Pages.Words(await client.GetStringAsync("records/26-0001"));
        Told(words, "Insp Example pressed Duty inspector’s channel, Northshire I've got this on this card", "Insp Sample acknowledged 26-0001 at", "Nothing was changed.");
    }

    [Fact]
    public async Task What_did_not_arrive_is_said_beside_the_message()
    {
        await using var host = await RecordHost.StartAsync();
        var story = host.Story;
        var tries = 0;
        story.Instead = message => message.Alert is null ? null
            : ++tries == 1 ? new Settlement.Dead(message, story.Delivery(message, "given-up", new { attempt = 5, code = "gone" }), ConversationGone: false)
            : new Settlement.Superseded(message, story.Delivery(message, "superseded", new { attempt = 0 }));
        await story.SaysAsync("start");
        await story.PressesAsync("No");
        await story.PressesAsync("They are with the subject now");
        using var client = await host.SupervisorAsync();
        var words = Pages.Words(await client.GetStringAsync("records/26-0001"));
        Told(words, "Northshire: alert NOT delivered as of", "NOT DELIVERED: given up", "(gone), after 5 attempts", "ALERT NOT DELIVERED (26-0001)");
    }

    [Fact]
    public async Task A_card_whose_successor_never_arrived_may_have_stayed_on_the_screen()
    {
        await using var host = await RecordHost.StartAsync();
        var story = host.Story;
        await story.SaysAsync("start");
        var shown = 0;
        story.Instead = message => message.Slot is not null && ++shown == 1
            ? new Settlement.Dead(message, story.Delivery(message, "given-up", new { attempt = 1, code = "too-big" }), ConversationGone: false) : null;
        await story.PressesAsync("No");
        using var client = await host.SupervisorAsync();
        Told(
            Pages.Words(await client.GetStringAsync("records/26-0001")),
            "A newer version is not known to have arrived: this one may have stayed on the screen. see the newer card", "NOT DELIVERED: given up");
    }

    [Fact]
    public async Task Hostile_text_names_and_cards_stay_words()
    {
        const string Script = "<script>alert(1)</script>";
        await using var host = await RecordHost.StartAsync();
        var story = host.Story;
        await story.SaysAsync("start");
        var mallory = new Person("x\"><img src=x onerror=alert(1)>", Script + "\" onload=alert(1)");
        await story.RecordAsync(
            story.Entry(RecordKind.ActivityIn, "said", """{"text":"<script>alert(1)</script> <img src=x onerror=alert(2)>","attachments":[{"contentType":"text/x","name":"<b>x</b>"}]}""", Number, mallory),
            story.Entry(RecordKind.ActivityOut, "card", """
                {"summary":"</script><script>alert(3)</script>","card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"</script><script>alert(4)</script><!--"}],
                 "actions":[{"type":"Action.OpenUrl","title":"<i>go</i>","url":"javascript:alert(5)"}]}}
                """, Number, delivery: "m1"),
            story.Entry(RecordKind.ActivityIn, "pressed", """{"value":{"verb":"<script>alert(6)</script>","a\"b":"<script>"}}""", Number),
            story.Entry(RecordKind.Event, "<script>alert(7)</script>", "{}", Number),
            story.Entry(RecordKind.Delivery, "<script>alert(8)</script>", """{"code":"<script>"}""", Number, delivery: "m1"));
        using var client = await host.SupervisorAsync();
        var html = await client.GetStringAsync("records/26-0001");
        Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>x</b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(html.Split("<script").Length, html.Split("</script>").Length);
        Told(Pages.Words(html), "wrote Officer’s conversation <script>alert(1)</script>", "Attachment, not opened here: <b>x</b> (text/x)");
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_line_of_its_own_and_hides_nothing_else()
    {
        await using var host = await RecordHost.StartAsync();
        var story = host.Story;
        await story.SaysAsync("start");
        await story.RecordAsync(
            story.Entry(RecordKind.ActivityIn, "said", "not json", Number),
            story.Entry(RecordKind.ActivityIn, "pressed", "[1]", Number),
            story.Entry(RecordKind.ActivityOut, "card", """{"card":7}""", Number, delivery: "m1"),
            story.Entry(RecordKind.ActivityIn, "telepathy", """{"text":"\ud800"}""", Number),
            story.Entry(RecordKind.Delivery, "delivered", "null", Number, delivery: "of-no-message"),
            story.Entry(RecordKind.ActivityIn, "said", """{"text":"the last word"}""", Number));
        using var client = await host.SupervisorAsync();
        Told(
            Pages.Words(await client.GetStringAsync("records/26-0001")),
            "The stored activity cannot be read.", "What was pressed cannot be read.", "(The stored message has no text that can be shown.)",
            "The record says nothing of its delivery.", "activity “telepathy”", "Delivered 00:52", "the last word");
    }

    [Theory]
    [InlineData("records/26-9999", "There is no incident 26-9999.")]
    [InlineData("records/26-<b>", "There is no incident 26-<b>.")]
    public async Task An_incident_that_is_not_there_is_not_found(string address, string expected)
    {
        await using var host = await RecordHost.StartAsync();
        using var client = await host.SupervisorAsync();
        using var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(expected, Pages.Words(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_framed_sniffed_or_fetched_from_elsewhere()
    {
        await using var host = await RecordHost.StartAsync();
        await Evening.TellAsync(host.Story);
        using var client = await host.SupervisorAsync();
        foreach (var page in new[] { "records", "records/26-0001", "records/26-9999", "records/sign-in", "records/sign-out" })
        {
            using var answer = await client.GetAsync(page);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            var html = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("src=\"http", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_the_renderer_the_page_says_what_is_missing_and_runs_no_script()
    {
        await using var host = await RecordHost.StartAsync();
        await Evening.TellAsync(host.Story);
        using var client = await host.SupervisorAsync();
        var html = await client.GetStringAsync("records/26-0001");
        Told(Pages.Words(html), "Cards are shown as text. This server was set up without the card renderer.", "Card as text", "Is anybody in immediate danger?");
        Assert.DoesNotContain("<script src", html, StringComparison.Ordinal);
        Assert.Contains("<details class=\"card-text\" open", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_renderer_is_fetched_or_cannot_be_the_page_says_which_and_what_to_do()
    {
        var folder = Directory.CreateTempSubdirectory("chatops-bundles-");
        await using var host = await RecordHost.StartAsync(bundles: new BundleShelfOptions(folder.FullName, "no-such-npm"));
        await Evening.TellAsync(host.Story);
        using var client = await host.SupervisorAsync();
        Told(Pages.Words(await client.GetStringAsync("records/26-0001")), "The card renderer (adaptivecards 3.0.6) is being fetched. Reload this page in a moment.");
        await host.Services.GetRequiredService<BundleShelf>().FetchAsync(ClientBundle.AdaptiveCards);
        var words = Pages.Words(await client.GetStringAsync("records/26-0001"));
        Told(words, "The card renderer (adaptivecards 3.0.6) is not on this server. Node.js with npm was not found on this machine. Install Node.js", "Is anybody in immediate danger?");
        folder.Delete(recursive: true);
    }

    /// <summary>Each is there, and each behind the one before.</summary>
    private static void Told(string words, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = words.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{part}” is not behind what came before it:\n{words[from..]}");
            from = at + part.Length;
        }
    }
}
