using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>One value in flight. It stays a view on the caller's JSON wherever it can, so most bindings allocate nothing.</summary>
internal readonly struct CardValue
{
    private readonly object? _built;
    private readonly JsonElement _element;
    private readonly double _number;

    private CardValue(CardValueKind kind, object? built = null, double number = 0, JsonElement element = default)
    {
        Kind = kind;
        _built = built;
        _number = number;
        _element = element;
    }

    public static CardValue Undefined => default;
    public static CardValue Null => new(CardValueKind.Null);
    public static CardValue True => new(CardValueKind.Boolean, number: 1);
    public static CardValue False => new(CardValueKind.Boolean);

    /// <summary>The official engine's "error beside no value".</summary>
    public static CardValue Failure => new(CardValueKind.Failure);

    /// <summary>A comparison of things that do not compare: an error beside the value false, which `or` lets through.</summary>
    public static CardValue FailedComparison => new(CardValueKind.Failure, number: 1);

    public CardValueKind Kind { get; }

    public bool IsFailure => Kind == CardValueKind.Failure;
    public bool IsNullish => Kind is CardValueKind.Null or CardValueKind.Undefined;
    public bool IsTrue => Kind == CardValueKind.Boolean && _number != 0;

    /// <summary>Anything but false, null and undefined: 0 and '' are true here, unlike in JavaScript.</summary>
    public bool IsLogicTrue => Kind == CardValueKind.Boolean ? _number != 0 : !IsNullish;

    public bool IsIntegral => Kind == CardValueKind.Number && double.IsInteger(Number);

    /// <summary>What stands beside the error when somebody ignores it.</summary>
    public CardValue BesideFailure => _number != 0 ? False : Undefined;

    public double Number => FromJson ? _element.GetDouble() : _number;

    public bool FromJson => _element.ValueKind != JsonValueKind.Undefined;
    public JsonElement Json => _element;

    public string Text => _built as string ?? JsonText.Decode(_element);
    public CardValue[]? Items => _built as CardValue[];

    public KeyValuePair<string, CardValue>[]? Entries => _built as KeyValuePair<string, CardValue>[];

    public static CardValue Of(bool value) => value ? True : False;
    public static CardValue Of(double value) => new(CardValueKind.Number, number: value);
    public static CardValue Of(string value) => new(CardValueKind.Text, value);
    public static CardValue Of(CardValue[] items) => new(CardValueKind.List, items);

    public static CardValue Of(KeyValuePair<string, CardValue>[] entries) => new(CardValueKind.Map, entries);

    public static CardValue Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new(CardValueKind.Map, element: element),
        JsonValueKind.Array => new(CardValueKind.List, element: element),
        JsonValueKind.String => new(CardValueKind.Text, element: element),
        JsonValueKind.Number => new(CardValueKind.Number, element: element),
        JsonValueKind.True => True,
        JsonValueKind.False => False,
        JsonValueKind.Null => Null,
        _ => Undefined,
    };
}
