using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using Chromium = ChatOpsAdvisor.Tests.LocalChannel.Browser;

namespace ChatOpsAdvisor.Tests.WebChat;

/// <summary>
/// The three conversations as people have them: the real host, Microsoft's own chat client, Chromium. From the first word
/// to the alert that an inspector owns.
/// </summary>
public sealed partial class ConversationTests
{
    private const string Mine = "I've got this";

    [Theory]
    [InlineData(1400, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Planned_from_a_first_word_to_an_inspector_who_has_it(int width, ColorScheme scheme)
    {
        await using var advisor = await RealAdvisor.StartAsync();
        await using var browser = await Chromium.StartAsync();
        var look = new Look(width, scheme);
        var page = await browser.OpenAsync(advisor.Root, look.Width, look.Height, look.Scheme);
        var (officer, inspector, camera) = (new Desk(page, "officer"), new Desk(page, "inspector"), new Camera(page, "planned", look));

        await officer.SeeAsync("Planned confrontation");
        await camera.ShootAsync("welcome");
        await officer.SayAsync("Control room here: a group has rung in about a man they mean to confront");
        await Expect(officer.Question("Is anyone in immediate danger now?")).ToBeVisibleAsync();
        await camera.ShootAsync("gate");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "No");
        await Expect(officer.Question("What have you got?")).ToBeVisibleAsync();
        await officer.SayAsync("the usual lot");
        await officer.SeeAsync("I couldn't read that as an answer");
        await Expect(officer.Question("What have you got?")).ToHaveCountAsync(1);
        await camera.ShootAsync("not-understood");
        await officer.AnswerAsync("What have you got?", "About to happen");
        await officer.SeeAsync("26-0001 · first advice");
        await camera.ShootAsync("first-advice");
        await officer.AnswerAsync("What is the incident number?", "Skip");

        await officer.SayAnswerAsync("When is it going to happen?", "in 20 mins");
        await officer.SeeAsync("Alert delivered, not acknowledged yet");
        await camera.ShootAsync("alerted");
        await officer.SayAnswerAsync("Where is it?", "Station Rd car park, Sampleton");
        await officer.TickAsync("Which force area is it in?", "Northshire");
        await officer.SayAnswerAsync("Are any children in the subject's contact or care?", "kids yes, 2");
        await officer.TickAsync("Where is that contact?", "Home or family");
        await officer.AnswerAsync("Any sign of self-harm, or that the subject is vulnerable?", "Back");
        await officer.TickAsync("Where is that contact?", "Home or family", "Work");
        await officer.AnswerAsync("Any sign of self-harm, or that the subject is vulnerable?", "Not known");
        await officer.AnswerAsync("Are threats, reprisals or a crowd expected?", "Pause");
        await officer.SeeAsync("Everything said so far is kept.");
        await camera.ShootAsync("paused");
        await officer.TapAsync("Resume");
        await officer.SayAnswerAsync("Are threats, reprisals or a crowd expected?", "yes about 20 coming");
        await Expect(officer.Question("Any word of weapons?")).ToBeVisibleAsync();
        await camera.ShootAsync("question");

        await inspector.LookAsync();
        await Expect(inspector.Message("26-0001").GetByText("about 20 coming")).ToBeVisibleAsync();
        await Expect(inspector.All("26-0001")).ToHaveCountAsync(1);
        await camera.ShootAsync("inspector-alert");
        await Expect(Desk.Button(inspector.Message("26-0001"), Mine)).ToBeInViewportAsync(new() { Ratio = 1 });
        await inspector.TapAsync(Mine);
        await Expect(inspector.Message("26-0001").GetByText("Insp Sample has it since")).ToBeInViewportAsync();
        await camera.ShootAsync("inspector-has-it");
        await officer.LookAsync();
        await Expect(officer.All("Insp Sample acknowledged").First).ToContainTextAsync(Acknowledged());
        await camera.ShootAsync("officer-told");

        await officer.SkipTheRestAsync(untilSeen: "26-0001 · summary");
        await camera.ShootAsync("end");
        await officer.SeeAsync("0 of 15 done");
        await officer.TapAsync("Tick: Immediate risk to the subject, family, property and victims should be found and managed first.");
        await officer.SeeAsync("1 of 15 done");
        await camera.ShootAsync("ticked");
        await inspector.LookAsync();
        await Expect(inspector.Message("26-0001").GetByText("All questions asked", new() { Exact = true })).ToBeAttachedAsync();
        await camera.ShootAsync("inspector-end");
        await OneAlertAsync(advisor, "26-0001");
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1400, ColorScheme.Dark)]
    public async Task At_scene_on_a_telephone_by_taps(int width, ColorScheme scheme)
    {
        await using var advisor = await RealAdvisor.StartAsync();
        await using var browser = await Chromium.StartAsync();
        var look = new Look(width, scheme);
        var page = await browser.OpenAsync(advisor.Root, look.Width, look.Height, look.Scheme);
        var (officer, inspector, camera) = (new Desk(page, "officer"), new Desk(page, "inspector"), new Camera(page, "scene", look));

        await officer.TapAsync("Subject still at the scene");
        await officer.SeeAsync("26-0001 · first advice");
        await camera.ShootAsync("first-advice");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "Yes");
        await officer.SeeAsync("before anything else");
        await officer.SeeAsync("Alert delivered, not acknowledged yet");
        await Expect(officer.Question("What is the incident number?")).ToBeVisibleAsync();
        Assert.True(await officer.IsAboveAsync("before anything else", "Alert delivered"));
        Assert.True(await officer.IsAboveAsync("Alert delivered", "What is the incident number?"));
        await camera.ShootAsync("danger");
        await inspector.LookAsync();
        await Expect(inspector.Message("26-0001").GetByText("URGENT")).ToBeVisibleAsync();
        await camera.ShootAsync("inspector-first-alert");
        await officer.LookAsync();
        await officer.AnswerAsync("What is the incident number?", "Skip");
        await officer.AnswerAsync("How is the subject now?", "Held by group");
        await camera.ShootAsync("held");
        await officer.SayAnswerAsync("Where are you?", "Retail park, Mill Lane, Sampleton");
        await officer.TickAsync("Which force area is it in?", "Northshire", "Southshire");
        await officer.AnswerAsync("Is a child there, or at risk now?", "No");
        await officer.AnswerAsync("Does the subject have contact with children anywhere?", "Not known");
        await officer.SayAnswerAsync("Any sign of self-harm, or that the subject is vulnerable?", "yes, says its all over for him");
        await Expect(officer.Question("Any crowd or hostility?")).ToBeVisibleAsync();
        await camera.ShootAsync("self-harm");
        await officer.SayAnswerAsync("Any crowd or hostility?", "yes about 20, shouting");
        await officer.AnswerAsync("Any weapons?", "No");
        await officer.AnswerAsync("Is anyone filming or streaming?", "Live stream");

        await inspector.LookAsync();
        await Expect(inspector.Fact("Filming / live")).ToContainTextAsync("Live stream");
        await Expect(inspector.Fact("Child there now")).ToContainTextAsync("No");
        await Expect(inspector.Fact("Children in contact")).ToContainTextAsync("Not known");
        await camera.ShootAsync("inspector-alert");
        await inspector.TapAsync(Mine);
        await Expect(inspector.Message("26-0001").GetByText("Insp Sample has it since")).ToBeVisibleAsync();
        await camera.ShootAsync("inspector-has-it");
        await officer.LookAsync();
        await Expect(officer.All("Insp Sample acknowledged").First).ToContainTextAsync(Acknowledged());
        await camera.ShootAsync("officer-told");
        await officer.SkipTheRestAsync(untilSeen: "26-0001 · summary");
        await camera.ShootAsync("end");
        await OneAlertAsync(advisor, "26-0001", "Insp Sample", "Northshire");
        await OneAlertAsync(advisor, "26-0001", "Insp Sample", "Southshire");
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1400, ColorScheme.Light)]
    public async Task Posted_online_after_a_change_of_scenario(int width, ColorScheme scheme)
    {
        await using var advisor = await RealAdvisor.StartAsync();
        await using var browser = await Chromium.StartAsync();
        var look = new Look(width, scheme);
        var page = await browser.OpenAsync(advisor.Root, look.Width, look.Height, look.Scheme);
        var (officer, inspector, camera) = (new Desk(page, "officer"), new Desk(page, "inspector"), new Camera(page, "online", look));

        await officer.TapAsync("Subject still at the scene");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "No");
        await officer.SayAnswerAsync("What is the incident number?", "412 of today");
        await officer.AnswerAsync("How is the subject now?", "Change scenario");
        await officer.SeeAsync("Which is it now?");
        await camera.ShootAsync("change");
        await officer.TapAsync("Already posted online");
        await officer.SeeAsync("26-0001 · first advice");
        await camera.ShootAsync("first-advice");
        await officer.AnswerAsync("Do you know where the subject is?", "Not known");
        await officer.SeeAsync("Alert delivered, not acknowledged yet");
        await officer.SayAnswerAsync("Are any children connected with the subject?", "kids yes, 2");
        await officer.TickAsync("Where is that contact?", "Social life");
        await officer.SayAnswerAsync("Any self-harm worry, for the subject or family?", "no");
        await officer.AnswerAsync("Any threats or a crowd, at subject or family?", "No");
        await officer.AnswerAsync("Where is it posted?", "Facebook");
        await officer.AnswerAsync("Which page or account?", "Skip");
        await officer.SayAnswerAsync("Is it still up?", "being shared");
        await officer.SayAnswerAsync("What identifies the subject?", "face and name");
        await Expect(officer.Question("What has been saved so far?")).ToBeVisibleAsync();
        await camera.ShootAsync("question");

        await inspector.LookAsync();
        await Expect(inspector.Message("26-0001").GetByText("Online: Facebook")).ToBeVisibleAsync();
        await camera.ShootAsync("inspector-alert");
        await inspector.TapAsync(Mine);
        await Expect(inspector.Message("26-0001").GetByText("Insp Sample has it since")).ToBeVisibleAsync();
        await officer.LookAsync();
        await Expect(officer.All("Insp Sample acknowledged").First).ToContainTextAsync(Acknowledged());
        await camera.ShootAsync("officer-told");
        await officer.SkipTheRestAsync(untilSeen: "26-0001 · summary");
        await camera.ShootAsync("end");
        await OneAlertAsync(advisor, "26-0001");
    }

    [Fact]
    public async Task Of_two_inspectors_who_press_the_second_is_told_who_was_first()
    {
        await using var advisor = await RealAdvisor.StartAsync();
        await using var browser = await Chromium.StartAsync();
        var look = new Look(1400, ColorScheme.Light);
        var first = await browser.OpenAsync(advisor.Root, look.Width, look.Height);
        var second = await browser.OpenAsync(new Uri("about:blank"), look.Width, look.Height);
        await second.AddInitScriptAsync(SlowLine);
        await second.GotoAsync(advisor.Root.ToString());
        var (officer, sample, example) = (new Desk(first, "officer"), new Desk(first, "inspector"), new Desk(second, "inspector"));
        await example.BeAsync("Insp Example");

        await officer.TapAsync("Planned confrontation");
        await officer.AnswerAsync("Is anyone in immediate danger now?", "Yes");
        await Expect(Desk.Button(example.Message("26-0001"), Mine)).ToBeVisibleAsync();
        await second.EvaluateAsync("() => { window.held = []; }");
        await sample.TapAsync(Mine);
        await Expect(sample.Message("26-0001").GetByText("Insp Sample has it since")).ToBeVisibleAsync();
        await example.TapAsync(Mine);
        await second.EvaluateAsync("() => { const held = window.held; window.held = undefined; held.forEach(act => act()); }");

        await example.SeeAsync("Insp Sample acknowledged 26-0001 at");
        await example.SeeAsync("Nothing was changed.");
        await Expect(example.Message("Insp Sample has it since")).ToBeVisibleAsync();
        await Expect(officer.All("Insp Example")).ToHaveCountAsync(0);
        await new Camera(second, "second-inspector", look).ShootAsync("refused");
    }

    // As for somebody whose line is slow: what the channel tells is kept back while window.held is a list.
    private const string SlowLine = """
        const listen = EventSource.prototype.addEventListener;
        EventSource.prototype.addEventListener = function (kind, act) {
          listen.call(this, kind, event => window.held ? window.held.push(() => act(event)) : act(event));
        };
        """;

    /// <summary>What the channel holds of an incident: one alert card, however often it was changed.</summary>
    private static async Task OneAlertAsync(RealAdvisor advisor, string incident, string inspector = "Insp Sample", string area = "Northshire")
    {
        await using var channel = await advisor.Client.OpenChannelAsync(inspector, area);
        Assert.Single(channel.Messages, message => message.Card?.ToJsonString().Contains(incident, StringComparison.Ordinal) is true);
    }

    [GeneratedRegex(@"Insp Sample acknowledged \d\d:\d\d (GMT|BST)")]
    private static partial Regex Acknowledged();
}
