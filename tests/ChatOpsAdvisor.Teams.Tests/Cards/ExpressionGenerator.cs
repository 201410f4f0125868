namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>Makes expressions that the language accepts; what they meet in the data may still not fit them.</summary>
internal sealed class ExpressionGenerator(Random random, string[] names)
{
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];

    public string Any(int depth) => depth == 0 || random.Next(4) == 0
        ? Path()
        : random.Next(6) switch
        {
            0 or 1 => Text(depth),
            2 => Number(depth),
            3 => Condition(depth),
            4 => Anything(depth),
            _ => List(depth),
        };

    public string Path() => random.Next(12) switch
    {
        0 => "$root." + Name(),
        1 => "$index",
        2 => "$host." + Pick("theme", "scale", "nope"),
        3 => Name() + "." + Name(),
        4 => Name() + "[" + random.Next(3) + "]." + Name(),
        5 => Name() + "['" + Name() + "']." + Name(),
        6 => "$data",
        7 => "list",
        8 => "$root." + Name() + "." + Name(),
        _ => Name(),
    };

    /// <summary>Text without any expression, but full of what looks like one.</summary>
    public string Plain() => Pick("$ {alpha}", "{alpha}", "$alpha", "plain", "é😀", "\\$", "`", "a }", "#{x}");

    public string Condition(int depth) => depth == 0
        ? Pick("exists(", "empty(", "!(") + Path() + ")"
        : random.Next(9) switch
        {
            0 => $"{Wrapped(Any(depth - 1))} {Pick(Comparisons)} {Wrapped(Any(depth - 1))}",
            1 => $"{Pick("equals", "greater", "greaterOrEquals", "less", "lessOrEquals")}({Any(depth - 1)}, {Any(depth - 1)})",
            2 => $"{Pick("and", "or")}({Condition(depth - 1)}, {Any(depth - 1)})",
            3 => $"({Condition(depth - 1)}) {Pick("&&", "||")} ({Condition(depth - 1)})",
            4 => $"not({Any(depth - 1)})",
            5 => $"contains({Any(depth - 1)}, {Any(depth - 1)})",
            6 => $"exists({Path()}) && {Path()} {Pick(Comparisons)} {Literal()}",
            7 => $"!{Wrapped(Condition(depth - 1))}",
            _ => $"if({Condition(depth - 1)}, {Condition(depth - 1)}, {Pick("true", "false")})",
        };

    private string Text(int depth) => depth == 0
        ? Pick("'a'", "'it\\'s'", "\"b\"", "'é😀'", "''")
        : random.Next(10) switch
        {
            0 => $"concat({Any(depth - 1)}, {Any(depth - 1)})",
            1 => $"toUpper({Text(depth - 1)})",
            2 => $"toLower({Path()})",
            3 => $"trim({Text(depth - 1)})",
            4 => $"replace({Text(depth - 1)}, {Pick("'a'", "'x'", "' '", "'$'")}, {Text(0)})",
            5 => $"substring({Text(depth - 1)}, 0, {random.Next(3)})",
            6 => $"string({Any(depth - 1)})",
            7 => $"formatNumber({Number(depth - 1)}, {random.Next(5)})",
            8 => $"join({List(depth - 1)}, {Pick("', '", "'-'")}{Pick("", ", ' and '")})",
            _ => Text(0),
        };

    private string Number(int depth) => depth == 0
        ? Pick("1", "2.5", "0", "1000000", "0.1", "3")
        : random.Next(12) switch
        {
            0 => $"{Wrapped(Number(depth - 1))} {Pick("+", "-", "*")} {Wrapped(Number(depth - 1))}",
            1 => $"{Wrapped(Number(depth - 1))} / {Pick("2", "2.5", "7")}",
            2 => $"{Pick("add", "sub", "mul")}({Number(depth - 1)}, {Number(depth - 1)})",
            3 => $"mod({random.Next(-9, 20)}, {random.Next(1, 5)})",
            4 => $"{Pick("min", "max")}({Number(depth - 1)}, {Number(depth - 1)})",
            5 => $"count({List(depth - 1)})",
            6 => $"length({Text(depth - 1)})",
            7 => $"int({Any(depth - 1)})",
            8 => $"float({Pick("'1.50x'", "'7'", "' -2e2'", Path())})",
            9 => $"-{Wrapped(Number(depth - 1))}",
            10 => $"div({Number(depth - 1)}, {random.Next(1, 4)})",
            _ => $"if({Condition(depth - 1)}, {Number(depth - 1)}, {Number(0)})",
        };

    private string List(int depth) => depth == 0
        ? Pick("[1, 2, 3]", "['a', null]", "[]", "list")
        : random.Next(6) switch
        {
            0 => $"[{Any(depth - 1)}, {Any(depth - 1)}]",
            1 => $"select({List(depth - 1)}, it, {Pick("it", "it & 'x'", "it == 1", "[it]")})",
            2 => $"where({List(depth - 1)}, it, {Pick("it", "it > 1", "exists(it)", "it != null")})",
            3 => $"select({Path()}, it => it.{Name()})",
            4 => $"createArray({Any(depth - 1)})",
            _ => List(0),
        };

    private string Anything(int depth) => random.Next(9) switch
    {
        0 => $"if({Condition(depth - 1)}, {Any(depth - 1)}, {Any(depth - 1)})",
        1 => $"{Wrapped(Condition(depth - 1))} ? {Wrapped(Any(depth - 1))} : {Wrapped(Any(depth - 1))}",
        2 => $"first({Any(depth - 1)})",
        3 => $"last({List(depth - 1)})",
        4 => $"coalesce({Path()}, {Any(depth - 1)})",
        5 => $"{Wrapped(Path())} ?? {Wrapped(Any(depth - 1))}",
        6 => "json('[1, \"a\", null, true]')[" + random.Next(4) + "]",
        7 => $"{Wrapped(Any(depth - 1))} & {Wrapped(Any(depth - 1))}",
        _ => $"first({List(depth - 1)}).{Name()}",
    };

    private string Literal() => Pick("1", "'text'", "null", "true", "0.5", "''");

    private static string Wrapped(string expression) => "(" + expression + ")";

    private string Name() => random.Next(10) == 0 ? "missing" : Pick([.. names.Where(name => name.All(char.IsAscii))]);

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
