using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;

namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>The cards of a folder by name: `NAME.json` is a template, `NAME.sample.json` its sample data. Each is compiled once.</summary>
public sealed class CardCatalogue(string folder, IMemoryCache cache, CardReloading reloading)
{
    private const string TemplateEnding = ".json";
    private const string SampleEnding = ".sample.json";

    // So that two first uses at once do not compile twice.
    private readonly Lock _compiling = new();

    public IReadOnlyList<string> Names =>
    [
        .. Directory.EnumerateFiles(folder, "*" + TemplateEnding)
            .Where(file => !file.EndsWith(SampleEnding, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)[..^TemplateEnding.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <exception cref="UnknownCardException">No such template.</exception>
    /// <exception cref="CardTemplateException">The template is refused.</exception>
    public CardTemplate Template(string name)
    {
        var key = KeyOf(name);
        if (cache.TryGetValue(key, out CardTemplate? template))
        {
            return template!;
        }

        lock (_compiling)
        {
            return cache.TryGetValue(key, out template) ? template! : Compiled(name, key);
        }
    }

    /// <summary>The card as UTF-8 JSON.</summary>
    public byte[] Render(string name, JsonElement data, JsonElement host = default) => Template(name).ExpandToUtf8(data, host);

    /// <summary>Writes the card into JSON under way, for example as the content of an attachment.</summary>
    /// <returns>How many bindings stay visible because they found nothing.</returns>
    public int Render(string name, Utf8JsonWriter writer, JsonElement data, JsonElement host = default) =>
        Template(name).Expand(writer, data, host);

    /// <summary>The card as a string, for pages and tests.</summary>
    public string RenderToString(string name, JsonElement data, JsonElement host = default) =>
        Template(name).ExpandToString(data, host);

    public IReadOnlyList<CardSample> Samples(string name) =>
    [
        .. Directory.EnumerateFiles(folder, name + ".*")
            .Select(file => Path.GetFileName(file)!)
            .Where(file => file.EndsWith(SampleEnding, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => new CardSample(name, SampleName(name, file), Parsed(Path.Combine(folder, file)))),
    ];

    private CardTemplate Compiled(string name, CacheKey key)
    {
        var file = FileOf(name);
        if (!file.Exists)
        {
            throw new UnknownCardException(name, Names);
        }

        using var entry = cache.CreateEntry(key);
        entry.Size = file.Length;
        entry.Priority = CacheItemPriority.NeverRemove;
        if (reloading == CardReloading.WhenFileChanges)
        {
            // The key holds the file's age, so an edited template leaves its old entry behind.
            entry.Priority = CacheItemPriority.Normal;
            entry.SlidingExpiration = TimeSpan.FromMinutes(10);
        }

        var template = CardTemplate.Compile(File.ReadAllText(file.FullName), name);
        entry.Value = template;
        return template;
    }

    private CacheKey KeyOf(string name)
    {
        if (reloading == CardReloading.Never)
        {
            return new CacheKey(folder, name, 0, 0);
        }

        var file = FileOf(name);
        return file.Exists ? new CacheKey(folder, name, file.LastWriteTimeUtc.Ticks, file.Length) : new CacheKey(folder, name, 0, 0);
    }

    // Names come from our own code, but a path in one must never reach the disk.
    private FileInfo FileOf(string name) =>
        name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
            ? new FileInfo(Path.Combine(folder, name + TemplateEnding))
            : throw new UnknownCardException(name, Names);

    private static string SampleName(string card, string file) =>
        file.Length > card.Length + SampleEnding.Length ? file[(card.Length + 1)..^SampleEnding.Length] : "default";

    private static JsonElement Parsed(string path) => JsonElement.Parse(File.ReadAllText(path));

    private sealed record CacheKey(string Folder, string Name, long Changed, long Length);
}
