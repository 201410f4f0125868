using System.CommandLine;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ChatOpsAdvisor.Commands;
using ChatOpsAdvisor.Settings;
using Microsoft.Extensions.Configuration;

namespace ChatOpsAdvisor.House.Tests;

/// <summary>As it is typed, with the settings that docs/connect-teams.md tells people to write.</summary>
public sealed partial class ManifestCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("manifest-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_settings_in_the_guide_make_a_package()
    {
        var file = Path.Combine(_folder.FullName, "new", "northshire.zip");
        var (code, said, faults) = Run(Guide(), "manifest", "package", "--output", file);
        Assert.Equal((0, $"{file}: version 1.0.0, ready to upload to Teams.\n", ""), (code, said, faults));
        using var zip = ZipFile.OpenRead(file);
        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void The_areas_in_the_guide_bind()
    {
        var routes = Guide().GetSection(AlertOptions.Section).Get<AlertOptions>(binder => binder.ErrorOnUnknownConfiguration = true)!;
        Assert.NotEmpty(routes.Areas);
        Assert.All(routes.Areas, area =>
            System.ComponentModel.DataAnnotations.Validator.ValidateObject(area, new System.ComponentModel.DataAnnotations.ValidationContext(area), validateAllProperties: true));
        Assert.All(routes.Areas, area => Assert.NotEmpty(area.Desk));
    }

    [Fact]
    public void An_old_package_is_written_over()
    {
        var file = Path.Combine(_folder.FullName, "northshire.zip");
        File.WriteAllBytes(file, new byte[100_000]);
        Assert.Equal(0, Run(Guide(), "manifest", "package", "-o", file).Code);
        using var zip = ZipFile.OpenRead(file);
        Assert.Equal(3, zip.Entries.Count);
    }

    [Fact]
    public void With_faults_nothing_is_written_and_each_has_a_line()
    {
        var file = Path.Combine(_folder.FullName, "northshire.zip");
        var (code, said, faults) = Run(new ConfigurationBuilder().Build(), "manifest", "package", "--output", file);
        Assert.Equal((1, ""), (code, said));
        Assert.Equal(5, faults.TrimEnd().Split('\n').Length);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said_in_one_line()
    {
        var (code, said, faults) = Run(Guide(), "manifest", "package", "--output", _folder.FullName);
        Assert.Equal((1, ""), (code, said));
        Assert.Single(faults.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_file_without_a_name_is_refused_before_anything_is_read()
    {
        var (code, _, faults) = Run(Guide(), "manifest", "package", "--output", "");
        Assert.Equal(1, code);
        Assert.NotEmpty(faults);
    }

    private static (int Code, string Said, string Faults) Run(IConfiguration settings, params string[] words)
    {
        using var said = new StringWriter { NewLine = "\n" };
        using var faults = new StringWriter { NewLine = "\n" };
        var root = new RootCommand { ManifestCommand.Build(() => settings) };
        var code = root.Parse(words).Invoke(new InvocationConfiguration { Output = said, Error = faults });
        return (code, said.ToString(), faults.ToString());
    }

    private static IConfigurationRoot Guide()
    {
        var guide = File.ReadAllText(AppHome.Resolve("docs/connect-teams.md"));
        var settings = JsonBlock().Match(guide).Groups["json"].Value;
        return new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(settings))).Build();
    }

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
