using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>One step of a path. Names are matched without regard to case and the first match wins, as in the official engine.</summary>
internal sealed class PropertyName
{
    private readonly byte[] _utf8;
    private readonly string _lower;
    private readonly bool _ascii;

    public PropertyName(string name)
    {
        Text = name;
        _utf8 = Encoding.UTF8.GetBytes(name);
        _lower = name.ToLowerInvariant();
        _ascii = Ascii.IsValid(name);
        Index = IndexIn(name);
    }

    public string Text { get; }

    /// <summary>The list position the text means ('2', but also '2nd'), or null.</summary>
    public int? Index { get; }

    public static string Decode(JsonProperty property) => JsonText.Decode(JsonMarshal.GetRawUtf8PropertyName(property));

    // By lower case, as the official engine compares: .NET's own ignoring of case compares by upper case.
    public bool Matches(string name) => name.ToLowerInvariant().Equals(_lower, StringComparison.Ordinal);

    public CardValue In(CardValue owner) => owner.Kind switch
    {
        CardValueKind.Map when owner.Entries is { } entries =>
            Array.Find(entries, entry => Matches(entry.Key)).Value,
        CardValueKind.Map => In(owner.Json),
        CardValueKind.Text => Position(owner.Text.Length) is { } at ? CardValue.Of(owner.Text[at].ToString()) : CardValue.Undefined,
        CardValueKind.List => Position(CardList.Count(owner)) is { } at ? CardList.At(owner, at) : CardValue.Undefined,
        _ => CardValue.Undefined,
    };

    private CardValue In(JsonElement map)
    {
        foreach (var property in map.EnumerateObject())
        {
            if (Matches(property))
            {
                return CardValue.Of(property.Value);
            }
        }

        return CardValue.Undefined;
    }

    private bool Matches(JsonProperty property)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(property);
        return Ascii.IsValid(raw) && !raw.Contains((byte)'\\')
            ? _ascii && Ascii.EqualsIgnoreCase(raw, _utf8)
            : Matches(JsonText.Decode(raw));
    }

    // '07' and '1x' are no key of a list or text, although a path step '1x' means item 1.
    private int? Position(int count) =>
        Index is { } index && index >= 0 && index < count && JavaScriptNumber.ToText(index) == Text ? index : null;

    private static int? IndexIn(string name)
    {
        var number = JavaScriptParse.ToInteger(name);
        return double.IsNaN(number) ? null : (int)Math.Clamp(number, int.MinValue, int.MaxValue);
    }
}
