using ChatOpsAdvisor.Settings;
using ChatOpsAdvisor.Teams;
using ChatOpsAdvisor.Tests.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.House.Tests;

/// <summary>The sample settings start a host outside Development; a wrong value stops it with one clear line that does not repeat the value.</summary>
public sealed class SampleSettingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-settings-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_sample_settings_bind_and_validate()
    {
        await using var host = Build();
        host.Services.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal("Northshire", host.Services.GetRequiredService<Domain.Turns.TurnSettings>().Routes.Default!.Area);
    }

    [Fact]
    public void Every_section_of_the_sample_is_one_that_is_read()
    {
        var sample = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.sample.json")).Build();
        Assert.Equal(
            ["Alerts", "AzureAd", "ConnectionStrings", "Guidance", "Manifest", "Records", "Roles", "Storage", "Teams", "urls"],
            sample.GetChildren().Select(section => section.Key).Order(StringComparer.Ordinal));
        sample.GetSection(TeamsOptions.Section).Get<TeamsOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
        sample.GetSection("Manifest").Get<ManifestOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
        sample.GetSection("Storage").Get<Storage.StorageOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
    }

    [Theory]
    [InlineData("Alerts:Areas:0:ChannelId", "General", "ChannelId")]
    [InlineData("Alerts:Areas:0:Name", "North,shire", "no comma")]
    [InlineData("Alerts:Aeras:0:Name", "Northshire", "Aeras")]
    [InlineData("ConnectionStrings:Advisor", "Data Source=", "ConnectionStrings:Advisor")]
    [InlineData("ConnectionStrings:Advisor", "Sauce=a.db", "ConnectionStrings:Advisor")]
    [InlineData("Guidance:Pack", "guidance/none", "pack")]
    [InlineData("Guidance:Overlay", "guidance/overlays/none", "overlay.yaml:1: is missing")]
    [InlineData("Records:PublicAddress", "northshire", "PublicAddress")]
    [InlineData("Teams:AppId", "", "AppId")]
    [InlineData("Teams:AllowedTenants:0", "everybody", "AllowedTenants")]
    [InlineData("Storage:RememberTurnsFor", "00:10:00", "RememberTurnsFor")]
    [InlineData("Roles:Close:0", "everybody", "Roles:Close")]
    public async Task A_wrong_value_is_one_clear_line(string key, string value, string names)
    {
        var words = new StringWriter();
        var exit = await AdvisorHost.RunAsync(Arguments([$"--{key}={value}"]), words);

        Assert.Equal(1, exit);
        Assert.Contains(names, words.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words.ToString(), StringComparison.Ordinal);
        if (value.Length > 0 && key.StartsWith("Teams", StringComparison.Ordinal)) Assert.DoesNotContain(value, words.ToString(), StringComparison.Ordinal);
    }

    private Microsoft.AspNetCore.Builder.WebApplication Build(params string[] more) => AdvisorHost.Build(Arguments(more));

    private string[] Arguments(string[] more) =>
    [
        "--environment=Production", "--urls=http://127.0.0.1:0", $"--settings={Path.Combine(Repository.Root, "appsettings.sample.json")}",
        $"--ConnectionStrings:Advisor=Data Source={Path.Combine(_folder.FullName, "a.db")}", .. more,
    ];
}
