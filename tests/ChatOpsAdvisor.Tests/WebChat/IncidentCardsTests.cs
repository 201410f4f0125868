using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using Chromium = ChatOpsAdvisor.Tests.LocalChannel.Browser;

namespace ChatOpsAdvisor.Tests.WebChat;

/// <summary>The cards of an incident's life in Microsoft's own chat client, narrow and wide, light and dark: every field says what it is for, nothing is cut off at the side.</summary>
public sealed class IncidentCardsTests
{
    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1400, ColorScheme.Light)]
    [InlineData(1400, ColorScheme.Dark)]
    public async Task The_cards_of_an_incident_can_be_read_and_filled_in(int width, ColorScheme scheme)
    {
        await using var advisor = await RealAdvisor.StartAsync();
        await using var browser = await Chromium.StartAsync();
        var look = new Look(width, scheme);
        var page = await browser.OpenAsync(advisor.Root, look.Width, look.Height, look.Scheme);
        var (officer, inspector, camera) = (new Desk(page, "officer"), new Desk(page, "inspector"), new Camera(page, "cards", look));

        await officer.TapAsync("Subject still at the scene");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "Yes");
        await officer.SeeAsync("Alert delivered, not acknowledged yet");
        foreach (var (words, seen) in new[]
        {
            ("help", "More words"), ("checklist", "26-0001 · checklist"), ("mine", "Your incidents"), ("board", "1 open incident"), ("attempt", "Tries to get the group's messages"),
            ("custody", "In custody"), ("release", "Release"), ("hand over", "26-0001"), ("who gets told about his stepkids, does it have to be before he goes home?", "Para 7.5"),
        })
        {
            await officer.SayAsync(words);
            await officer.SeeAsync(seen);
            await camera.ShootAsync(words.Split(' ')[0]);
        }

        await inspector.LookAsync();
        await inspector.TapAsync("I've got this");
        await Expect(inspector.Message("26-0001").GetByText("Insp Sample has it since")).ToBeAttachedAsync();
        await FormAsync("Log a decision", "Log a decision, 26-0001", ["What is decided", "Why, in one line", "Options and contingencies"]);
        await FormAsync("Hand to…", "Hand 26-0001 to…", []);
        await FormAsync("Ask the officer", "Ask the officer, 26-0001", []);
        await FormAsync("Risk review", "Risk review, 26-0001", ["Children in contact", "Community impact"]);

        async Task FormAsync(string button, string title, string[] labels)
        {
            await inspector.TapAsync(button);
            await inspector.SeeAsync(title);
            var form = inspector.Message(title);
            foreach (var label in labels) await Expect(form.GetByText(label).First).ToBeVisibleAsync();
            // The mark of a field that must be filled stands behind its label, not on a line of its own.
            Assert.All(await form.Locator("label:visible").EvaluateAllAsync<string[]>("labels => labels.map(label => getComputedStyle(label).display)"), display => Assert.NotEqual("grid", display));
            await form.ScrollIntoViewIfNeededAsync();
            await camera.ShootAsync(button.Split(' ')[0].ToLowerInvariant());
            Assert.True(await form.EvaluateAsync<bool>("card => card.scrollWidth <= card.clientWidth + 1"), $"{title} is wider than its place");
        }
    }
}
