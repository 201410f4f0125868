using YamlDotNet.RepresentationModel;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>
/// One mapping of a pack file, read key by key. It knows which keys were asked for, so that <see cref="Done"/> can name the
/// ones that nobody understands: a mistyped key must never be a rule that silently does not apply.
/// </summary>
internal sealed class Entry(string file, YamlMappingNode node, string noun, List<PackFault> faults)
{
    private readonly HashSet<string> understood = new(StringComparer.Ordinal);

    /// <summary>"question P3".</summary>
    public string Name { get; } = ScalarOf(node, "id") is { Length: > 0 } id ? $"{noun} {id}" : noun;

    public Place Place { get; } = new(file, LineOf(node));

    public bool Has(string key) => Find(key) is not null;

    public Place At(string key) => Find(key) is { } value ? new Place(file, LineOf(value)) : Place;

    public void Fault(string key, string what) => faults.Add(At(key).Fault($"{Name} {what}"));

    /// <summary>A text that must be there; empty after a fault.</summary>
    public string Text(string key)
    {
        if (Has(key)) return TextOrNull(key) ?? "";
        Fault(key, $"has no {key}");
        return "";
    }

    public string? TextOrNull(string key)
    {
        if (Find(key) is not { } value) return null;
        if (value is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text)) return text.Trim();
        Fault(key, value is YamlScalarNode ? $"has an empty {key}" : $"has a {key} that is no text");
        return null;
    }

    public bool Flag(string key, bool otherwise)
    {
        if (TextOrNull(key) is not { } text) return otherwise;
        if (text is "true" or "false") return text == "true";
        Fault(key, $"says {key}: {text}, which is neither true nor false");
        return otherwise;
    }

    /// <summary>One of a few words; the first of them after a fault.</summary>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words)
    {
        var text = Text(key);
        if (words.TryGetValue(text, out var meaning)) return meaning;
        if (text.Length > 0) Fault(key, $"has {key} {text}, which is none of {string.Join(", ", words.Keys)}");
        return words.Values.First();
    }

    /// <summary>A list of texts, or one text alone; empty when the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var value = Find(key);
        if (value is YamlScalarNode) return TextOrNull(key) is { } only ? [only] : [];
        if (value is YamlSequenceNode list && list.Children.All(one => one is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text)))
            return [.. list.Children.Select(one => ((YamlScalarNode)one).Value!.Trim())];
        if (value is not null) Fault(key, $"has a {key} that is no list of texts");
        return [];
    }

    public Entry? Child(string key, string childNoun)
    {
        if (Find(key) is not { } value) return null;
        if (value is YamlMappingNode mapping) return new Entry(file, mapping, childNoun, faults);
        Fault(key, $"has a {key} that is no group of keys");
        return null;
    }

    /// <summary>The members of a list of mappings; empty when the key is absent.</summary>
    public IReadOnlyList<Entry> Children(string key, string childNoun)
    {
        if (Find(key) is not { } value) return [];
        if (value is YamlSequenceNode list && list.Children.All(one => one is YamlMappingNode))
            return [.. list.Children.Select(one => new Entry(file, (YamlMappingNode)one, childNoun, faults))];
        Fault(key, $"has a {key} that is no list of entries");
        return [];
    }

    /// <summary>Names every key that was not asked for.</summary>
    public void Done()
    {
        foreach (var key in node.Children.Keys.Where(key => !understood.Contains(key.ToString())))
            faults.Add(new Place(file, LineOf(key)).Fault($"{Name} has an unknown key '{key}'"));
    }

    private YamlNode? Find(string key)
    {
        understood.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private static string? ScalarOf(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? (value as YamlScalarNode)?.Value?.Trim() : null;

    private static int LineOf(YamlNode node) => (int)node.Start.Line;
}
