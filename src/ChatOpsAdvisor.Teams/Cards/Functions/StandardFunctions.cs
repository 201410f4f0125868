using System.Collections.Frozen;
using ChatOpsAdvisor.Teams.Cards.Expressions;
using static ChatOpsAdvisor.Teams.Cards.Expressions.ReturnTypes;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

/// <summary>The supported part of Adaptive Expressions. What is not in this table is refused when the card is compiled.</summary>
internal static class StandardFunctions
{
    private const int Many = int.MaxValue;

    private static readonly Function[] Functions =
    [
        new("if", Anything, 3, 3, [Anything], Logic.If),
        new("&&", ReturnTypes.Boolean, 1, Many, [Anything], Logic.And),
        new("||", ReturnTypes.Boolean, 1, Many, [Anything], Logic.Or),
        new("!", ReturnTypes.Boolean, 1, 1, [Anything], Logic.Not),
        new("coalesce", Anything, 1, Many, [Anything], Apply.To(Logic.Coalesce)),
        new("==", ReturnTypes.Boolean, 2, 2, [Anything], Comparison.Equal),
        new("!=", ReturnTypes.Boolean, 2, 2, [Anything], Comparison.NotEqual),
        new("<", ReturnTypes.Boolean, 2, 2, [Anything], Comparison.Ordered(order => order < 0)),
        new("<=", ReturnTypes.Boolean, 2, 2, [Anything], Comparison.Ordered(order => order <= 0)),
        new(">", ReturnTypes.Boolean, 2, 2, [Anything], Comparison.Ordered(order => order > 0)),
        new(">=", ReturnTypes.Boolean, 2, 2, [Anything], Comparison.Ordered(order => order >= 0)),
        new("exists", ReturnTypes.Boolean, 1, 1, [Anything], Comparison.Exists),
        new("empty", ReturnTypes.Boolean, 1, 1, [Anything], Comparison.Empty),
        new("+", Text | Number, 2, Many, [Text | Number], Arithmetic.Add),
        new("-", Number, 2, Many, [Number], Arithmetic.Subtract),
        new("*", Number, 2, Many, [Number], Arithmetic.Multiply),
        new("/", Number, 2, Many, [Number], Arithmetic.Divide),
        new("%", Number, 2, 2, [Number], Arithmetic.Mod),
        new("^", Number, 2, Many, [Number], Arithmetic.Power),
        new("min", Number, 1, Many, [Anything], Arithmetic.Min),
        new("max", Number, 1, Many, [Anything], Arithmetic.Max),
        new("concat", Text | List, 1, Many, [Anything], Texts.Concat),
        new("length", Number, 1, 1, [Text], Texts.Length),
        new("toUpper", Text, 1, 1, [Text], Texts.ToUpper),
        new("toLower", Text, 1, 1, [Text], Texts.ToLower),
        new("trim", Text, 1, 1, [Text], Texts.Trim),
        new("replace", Text, 3, 3, [Text], Texts.Replace),
        new("substring", Text, 2, 3, [Text, Number], Texts.Substring),
        new("count", Number, 1, 1, [Text | List], Lists.Count),
        new("first", Anything, 1, 1, [Anything], Lists.First),
        new("last", Anything, 1, 1, [Anything], Lists.Last),
        new("contains", ReturnTypes.Boolean, 2, 2, [Anything], Lists.Contains),
        new("join", Text, 2, 3, [List, Text], Lists.Join),
        new("createArray", List, 0, Many, [Anything], Lists.Create),
        new("select", List, 3, 3, [Anything], Lists.Select),
        new("where", List, 3, 3, [Anything], Lists.Where),
        new("string", Text, 1, 1, [Anything], Conversion.String),
        new("int", Number, 1, 1, [Anything], Conversion.Int),
        new("float", Number, 1, 1, [Anything], Conversion.Float),
        new("json", Anything, 1, 1, [Text], Conversion.Json),
        new("formatNumber", Text, 2, 2, [Number], Conversion.FormatNumber),
    ];

    private static readonly Dictionary<string, string> Aliases = new()
    {
        ["and"] = "&&",
        ["or"] = "||",
        ["not"] = "!",
        ["equals"] = "==",
        ["less"] = "<",
        ["lessOrEquals"] = "<=",
        ["greater"] = ">",
        ["greaterOrEquals"] = ">=",
        ["add"] = "+",
        ["sub"] = "-",
        ["mul"] = "*",
        ["div"] = "/",
        ["mod"] = "%",
        ["exp"] = "^",
        ["&"] = "concat",
        ["??"] = "coalesce",
    };

    private static readonly FrozenDictionary<string, Function> ByName = Functions
        .Select(function => KeyValuePair.Create(function.Type, function))
        .Concat(Aliases.Select(alias => KeyValuePair.Create(alias.Key, Functions.Single(function => function.Type == alias.Value))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys;

    public static Function? Find(string name) => ByName.GetValueOrDefault(name);
}
