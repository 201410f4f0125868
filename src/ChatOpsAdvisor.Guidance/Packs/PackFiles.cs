using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Opens the files of a pack's folder as YAML.</summary>
internal static class PackFiles
{
    public const string Pack = "pack.yaml";
    public const string Paragraphs = "paragraphs.yaml";
    public const string Triggers = "triggers.yaml";
    public const string RiskWords = "risk-words.yaml";
    public const string Answers = "answers.yaml";
    public const string Openings = "openings.tsv";
    private const string Scenarios = "scenarios";
    private const string Lists = "after-arrest";
    private const string AskingsFolder = "askings";

    public static string Scenario(string id) => $"{Scenarios}/{id}.yaml";

    public static string List(string id) => $"{Lists}/{id}.yaml";

    public static bool Has(string folder, string file) => File.Exists(Path.Combine(folder, file));

    /// <summary>The file's one top-level mapping; null, with a fault, when it cannot be had.</summary>
    public static Entry? Open(string folder, string file, string noun, List<PackFault> faults)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            faults.Add(new PackFault(file, 1, "is missing"));
            return null;
        }

        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        try
        {
            var yaml = new YamlStream();
            yaml.Load(parser);
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }]) return new Entry(file, root, noun, faults);
            faults.Add(new PackFault(file, 1, "is not one group of keys"));
        }
        catch (YamlException broken)
        {
            faults.Add(new PackFault(file, (int)Math.Max(1, broken.Start.Line), $"is no valid YAML: {broken.Message}"));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner ends so on a bracket that is never closed.
            faults.Add(new PackFault(file, (int)Math.Max(1, parser.Current?.End.Line ?? 1), "is no valid YAML: a bracket is not closed"));
        }

        return null;
    }

    /// <summary>Every file of a pack, relative to its folder, in a fixed order.</summary>
    public static IEnumerable<string> All(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path))
        .Order(StringComparer.Ordinal);

    /// <summary>Changes when any file of the folder does: names, times and sizes.</summary>
    public static string Mark(string folder) => string.Join('\n', All(folder).Select(file =>
    {
        var info = new FileInfo(Path.Combine(folder, file));
        return $"{file} {info.LastWriteTimeUtc.Ticks} {info.Length}";
    }));

    /// <summary>The files in askings/, in the order of their names.</summary>
    public static IEnumerable<string> Askings(string folder) => Path.Combine(folder, AskingsFolder) is var askings && Directory.Exists(askings)
        ? Directory.EnumerateFiles(askings, "*.tsv").Select(path => $"{AskingsFolder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)
        : [];

    /// <summary>Files of scenarios and lists that the pack does not name: forgotten, or named wrongly there.</summary>
    public static IEnumerable<string> Unlisted(string folder, IEnumerable<string> scenarios, IEnumerable<string> lists) =>
        Unlisted(folder, Scenarios, scenarios.Select(Scenario)).Concat(Unlisted(folder, Lists, lists.Select(List)));

    private static IEnumerable<string> Unlisted(string folder, string within, IEnumerable<string> listed)
    {
        var files = Path.Combine(folder, within);
        if (!Directory.Exists(files)) return [];
        return Directory.EnumerateFiles(files, "*.y*ml")
            .Select(path => $"{within}/{Path.GetFileName(path)}")
            .Except(listed, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }
}
