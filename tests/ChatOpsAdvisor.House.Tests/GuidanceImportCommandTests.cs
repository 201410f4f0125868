using System.CommandLine;
using ChatOpsAdvisor.Commands;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Tests.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.House.Tests;

/// <summary>As it is typed, with the shipped pack.</summary>
public sealed class GuidanceImportCommandTests : IDisposable
{
    private const string Copy = "## 5. Reporting\n\n5.2.4 Tell the inspector.\n\n5.2.5 S31(1)(a)(b)\n\n5.2.9 A newer rule.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("import-");

    private string Root => Path.Combine(_folder.FullName, "overlays");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_import_says_what_it_found_and_what_it_did_not()
    {
        var (code, said, faults) = await RunAsync("guidance", "import", Write(Copy), "--force", "Northshire", "--to", Root);
        Assert.Equal((0, ""), (code, faults));
        Assert.Contains("2 of 65: 1 whole, 0 withheld in part, 1 withheld", said, StringComparison.Ordinal);
        Assert.Contains("5.2.9 (line 7); left out with their text", said, StringComparison.Ordinal);
        Assert.Contains("27 May 2027", said, StringComparison.Ordinal);
        Assert.Contains("imported: 2026-11-27", await File.ReadAllTextAsync(Path.Combine(Root, "northshire", "overlay.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_the_guidance_is_one_line_and_nothing_is_written()
    {
        var (code, _, faults) = await RunAsync("guidance", "import", Write("A letter."), "--force", "Northshire", "--to", Root);
        Assert.Equal(1, code);
        Assert.EndsWith("No numbered paragraph of the guidance was found in it. Nothing was written.\n", faults, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Root));
    }

    [Fact]
    public async Task Withheld_text_is_taken_only_with_its_label_and_marking()
    {
        var file = Write(Copy.Replace("S31(1)(a)(b)", "Something.", StringComparison.Ordinal));
        Assert.Equal(1, (await RunAsync("guidance", "import", file, "--force", "Northshire", "--to", Root)).Code);
        var (code, said, _) = await RunAsync("guidance", "import", file, "--force", "Northshire", "--to", Root, "--label", "V11, full", "--marking", "OFFICIAL-SENSITIVE");
        Assert.Equal(0, code);
        Assert.Contains("shows what the public copy withholds: 5.2.5", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guidance", "import", "copy.md")]
    [InlineData("guidance", "import", "--force", "Northshire")]
    [InlineData("guidance", "import", "copy.md", "--force", "…")]
    [InlineData("guidance", "import", "copy.md", "--force", "Northshire", "--review-by", "soon")]
    [InlineData("guidance", "import", "copy.md", "--force", "Northshire", "--wrong")]
    public async Task What_is_not_understood_has_a_code_of_its_own(params string[] words)
    {
        var (code, _, faults) = await RunAsync(words);
        Assert.Equal(2, code);
        Assert.NotEmpty(faults);
    }

    [Fact]
    public async Task The_host_shows_the_overlay_that_the_settings_name_and_takes_its_desk_for_an_area_without_one()
    {
        await RunAsync("guidance", "import", Write(Copy), "--force", "Northshire", "--to", Root);
        var overlay = Path.Combine(Root, "northshire");
        await File.WriteAllTextAsync(Path.Combine(overlay, "contacts.yaml"), "desks: [{ id: out-of-hours, name: Control room, phone: 01632 960003, areas: [Northshire] }]", TestContext.Current.CancellationToken);
        await using var host = AdvisorHost.Build(
        [
            "--environment=Production", "--urls=http://127.0.0.1:0", $"--settings={Path.Combine(Repository.Root, "appsettings.sample.json")}",
            $"--ConnectionStrings:Advisor=Data Source={Path.Combine(_folder.FullName, "a.db")}", $"--Guidance:Overlay={overlay}", "--Alerts:Areas:0:Desk=",
        ]);
        Assert.Equal("Tell the inspector.", host.Services.GetRequiredService<IGuidanceShelf>().Current.FindForceText("5.2.4")!.Text);
        var routes = host.Services.GetRequiredService<TurnSettings>().Routes.Routes;
        Assert.Equal(["Control room, 01632 960003", "Southshire control room, extension 200"], routes.Select(route => route.Desk));
    }

    private string Write(string text)
    {
        var path = Path.Combine(_folder.FullName, "copy.md");
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Said, string Faults)> RunAsync(params string[] words)
    {
        using var said = new StringWriter { NewLine = "\n" };
        using var faults = new StringWriter { NewLine = "\n" };
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 7, 0, 0, TimeSpan.Zero));
        var root = new RootCommand { new Command("guidance") { GuidanceImportCommand.Build(() => new ConfigurationBuilder().Build(), clock) } };
        var code = await ExitCodes.RunAsync(root, words, new InvocationConfiguration { Output = said, Error = faults });
        return (code, said.ToString(), faults.ToString());
    }
}
