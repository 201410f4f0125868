using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatOpsAdvisor.Tests.WebChat;

/// <summary>The cards of an incident's life in Microsoft's own chat client, narrow and wide, light and dark: every field says what it is for, nothing is cut off at the side.</summary>
public sealed class IncidentCardsTests
{
    public static TheoryData<int, ColorScheme> Looks => new()
    {
        { 390, ColorScheme.Light },
        { 390, ColorScheme.Dark },
        { 1400, ColorScheme.Light },
        { 1400, ColorScheme.Dark },
    };

    [Theory, MemberData(nameof(Looks))]
    public async Task The_officers_cards_can_be_read(int width, ColorScheme scheme)
    {
        await using var office = await Office.OpenAsync("cards", new Look(width, scheme));
        var (officer, camera) = (office.Officer, office.Camera);

        await officer.TapAsync("Subject still at the scene");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "Yes");
        await officer.SeeAsync("Alert delivered, not acknowledged yet");
        foreach (var (words, seen, name) in new[]
        {
            ("help", "More words", "help"),
            ("checklist", "26-0001 · checklist", "checklist"),
            ("mine", "Your incidents", "mine"),
            ("board", "1 open incident", "board"),
            ("attempt", "Tries to get the group's messages", "attempts"),
            ("contact", "Contacts with the group", "contacts"),
            ("custody", "In custody", "custody"),
            ("release", "Release", "release"),
            ("hand over", "26-0001", "hand-over"),
            ("who gets told about his stepkids, does it have to be before he goes home?", "Para 7.5", "answer"),
            ("what does 5.2.1 say", "Para 5.2.1", "withheld"),
            ("can i claim overtime for this", "does not", "silent"),
            ("paste", "26-0001", "paste"),
            ("debrief", "Debrief", "debrief"),
            ("close", "Close 26-0001", "close"),
        })
        {
            await officer.SayAsync(words);
            await officer.SeeAsync(seen);
            await camera.ShootAsync(name);
            await FitsAsync(officer.Message(seen));
        }
    }

    [Theory, MemberData(nameof(Looks))]
    public async Task The_inspectors_cards_can_be_read_and_filled_in(int width, ColorScheme scheme)
    {
        await using var office = await Office.OpenAsync("duty", new Look(width, scheme));
        var (officer, inspector, camera) = (office.Officer, office.Inspector, office.Camera);

        await officer.TapAsync("Subject still at the scene");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "Yes");
        await officer.SeeAsync("Alert delivered, not acknowledged yet");
        await inspector.LookAsync();
        office.Advisor.Clock.PutOn(TimeSpan.FromMinutes(3));
        await ShowsAsync("Not acknowledged since", "call");
        await inspector.TapAsync("I've got this");
        await Expect(inspector.Message("26-0001").GetByText("Insp Sample has it since").First).ToBeAttachedAsync();
        await ShowsAsync("Insp Sample has it since", "call-over");

        await FormAsync("Log a decision", "Log a decision, 26-0001", ["What is decided", "Why, in one line", "Options and contingencies"]);
        await inspector.FillAsync("Log a decision, 26-0001", "What is decided", "Two officers to the scene");
        await inspector.FillAsync("Log a decision, 26-0001", "Why, in one line", "A crowd is gathering");
        await inspector.TapAsync("Log it");
        await ShowsAsync("Two officers to the scene", "notice");
        await FormAsync("Hand to…", "Hand 26-0001 to…", []);
        await FormAsync("Risk review", "Risk review, 26-0001", ["Children in contact", "Community impact"]);
        await FormAsync("Ask the officer", "Ask the officer, 26-0001", []);
        await inspector.FillAsync("Ask the officer, 26-0001", "Your question", "How many are there?");
        await inspector.TapAsync("Send");
        await officer.LookAsync();
        await officer.SeeAsync("How many are there?");
        await camera.ShootAsync("officer-asked");
        await FitsAsync(officer.Message("Insp Sample asks"));
        await officer.SayAsync("reply: about twenty");
        await inspector.LookAsync();
        await ShowsAsync("about twenty", "officer-answered");

        await inspector.SayAsync("handover");
        await ShowsAsync("Hand over 1 open incident", "shift");
        await inspector.FillAsync("Hand over 1 open incident", "Inspector's name", "Insp Example");
        await inspector.TapAsync("Hand over 1 incident");
        await ShowsAsync("26-0001: Insp Sample hands over to Insp Example", "brief");
        await inspector.BeAsync("Insp Example");
        await inspector.TapAsync("I've got this");
        await ShowsAsync("has taken", "landed");

        async Task ShowsAsync(string words, string name)
        {
            await inspector.SeeAsync(words);
            await inspector.Message(words).ScrollIntoViewIfNeededAsync();
            await camera.ShootAsync(name);
            await FitsAsync(inspector.Message(words));
        }

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
            await FitsAsync(form);
        }
    }

    [Theory, MemberData(nameof(Looks))]
    public async Task An_exercise_and_what_an_opening_told_can_be_read(int width, ColorScheme scheme)
    {
        await using var office = await Office.OpenAsync("exercise", new Look(width, scheme));
        var (officer, camera) = (office.Officer, office.Camera);

        await officer.SayAsync("exercise");
        await officer.SeeAsync("nothing here is real");
        await camera.ShootAsync("start");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "No");
        await officer.AnswerAsync("What have you got?", "Skip for now");
        await camera.ShootAsync("question");
        await FitsAsync(officer.Message("nothing here is real"));
        await officer.SayAsync("cancel");
        await officer.TapAsync("Yes, break off");
        await officer.SayAsync("a group has stopped a man outside the school on Mill Lane, they are streaming it and his two kids are with him");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "No");
        await camera.ShootAsync("suggested");
        await officer.AnswerAsync("What have you got?", "Subject still there");
        await officer.AnswerAsync("What is the incident number?", "Skip");
        await officer.SeeAsync("All correct");
        await camera.ShootAsync("found-facts");
        await FitsAsync(officer.Message("All correct"));
    }

    private static async Task FitsAsync(ILocator card) =>
        Assert.True(await card.EvaluateAsync<bool>("card => card.scrollWidth <= card.clientWidth + 1"), $"wider than its place: {await card.InnerTextAsync()}");
}
