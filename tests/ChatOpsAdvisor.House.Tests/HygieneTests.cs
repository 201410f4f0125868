using System.Text.RegularExpressions;
using ChatOpsAdvisor.Tests.Shared;

namespace ChatOpsAdvisor.House.Tests;

/// <summary>What a newcomer would trip over: a README that names what is not there, a name that should not be here.</summary>
public partial class HygieneTests
{
    private static readonly string[] Roots = ["src", "tests", "cards", "guidance", "manifest", "docs"];

    [Fact]
    public void Every_path_that_the_README_names_exists()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var paths = QuotedForm().Matches(readme).Select(match => match.Groups["path"].Value)
            .Concat(LinkForm().Matches(readme).Select(match => match.Groups["path"].Value))
            .ToList();
        Assert.True(paths.Count > 15);
        Assert.Equal([], paths.Where(path => !Exists(path)));
    }

    [Fact]
    public void No_card_pack_or_manifest_uses_a_word_that_does_not_belong_there()
    {
        var files = new[] { "cards", "guidance", "manifest" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            // Not the banks (.tsv): what people type is theirs; the bot never says it.
            .Where(file => Path.GetExtension(file) is ".json" or ".yaml")
            // A force's own copy, which git ignores, has its own words.
            .Where(file => !file.StartsWith(Path.Combine(Repository.Root, "guidance", "overlays"), StringComparison.Ordinal))
            .ToList();
        Assert.True(files.Count > 30);
        Assert.Equal([], files.Where(file => UnwantedForm().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));
    }

    [Fact]
    public void The_top_of_the_repository_holds_what_the_plan_names_and_nothing_else()
    {
        string[] allowed =
        [
            .. Roots, "ChatOpsAdvisor.sln", "README.md", "appsettings.sample.json", "global.json", "Directory.Build.props", "Directory.Packages.props",
            "tools", "data", "artifacts", "TestResults", "appsettings.Local.json",
        ];
        Assert.Equal([], Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!).Where(name => name[0] != '.').Except(allowed));
    }

    private static bool Exists(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        // A room may be named from the project's own root, as the house plan does, and a neighbour file by its name alone.
        return Path.Exists(full) || Path.Exists(Path.Combine(Repository.Root, "src", "ChatOpsAdvisor." + path.Split('/')[0], string.Join('/', path.Split('/').Skip(1))))
            || (!path.Contains('/', StringComparison.Ordinal) && Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), path, SearchOption.AllDirectories).Any());
    }

    [GeneratedRegex(@"`(?<path>(?:src|tests|cards|guidance|manifest|docs|Domain|Teams|Storage|Guidance)(?:/[\w./-]+)?|\w+\.cs)`")]
    private static partial Regex QuotedForm();

    [GeneratedRegex(@"\]\((?<path>[\w./-]+)\)")]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"vigilante|hunter|paedo", RegexOptions.IgnoreCase)]
    private static partial Regex UnwantedForm();
}
