using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>One expansion under way: where `$root`, `$data`, `$index` and `$host` stand, and how many bindings found nothing.</summary>
internal sealed class Expansion(JsonElement root, JsonElement host) : IDisposable
{
    public CardValue Root { get; } = CardValue.Of(root);

    public CardValue Host { get; } = CardValue.Of(host);

    public CardValue Data { get; set; } = CardValue.Of(root);

    public CardValue Index { get; set; }

    public Local? Locals { get; set; }

    public int Unresolved { get; private set; }

    public TextBuffer Buffer { get; } = new();

    public CardValue Lookup(DataPath path, bool substitute)
    {
        var found = Find(path);
        return found.Kind == CardValueKind.Undefined && substitute ? LeftVisible(path.Text) : found;
    }

    public CardValue LookupIn(CardValue scope, DataPath path, bool substitute)
    {
        var found = path.From(scope);
        return found.Kind == CardValueKind.Undefined && substitute ? LeftVisible(path.Text) : found;
    }

    /// <summary>A binding that finds nothing stays readable on the card: a gap would look like an answer.</summary>
    public CardValue LeftVisible(string expression)
    {
        Unresolved++;
        return CardValue.Of("${" + expression + "}");
    }

    public void Dispose() => Buffer.Dispose();

    private CardValue Find(DataPath path)
    {
        for (var local = Locals; local is not null; local = local.Outer)
        {
            if (path.First!.Matches(local.Name) && path.From(local.Value, skip: 1) is { Kind: not CardValueKind.Undefined } found)
            {
                return found;
            }
        }

        return path.StartsAtData ? path.From(Data) : path.From(Reserved(path.First!), skip: 1);
    }

    private CardValue Reserved(PropertyName name) =>
        name.Matches("$data") ? Data
        : name.Matches("$root") ? Root
        : name.Matches("$index") ? Index
        : Host;
}
