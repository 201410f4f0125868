using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>Makes templates and data at random, from a seed that the test prints.</summary>
internal sealed class TemplateGenerator(Random random)
{
    private static readonly string[] Names = ["alpha", "Beta", "gamma", "delta", "items", "people", "naïve", "x1"];

    private readonly ExpressionGenerator _expressions = new(random, Names);

    public Case Next(string name) => new(
        name,
        Root().ToJsonString(),
        Data(depth: 3).ToJsonString(),
        random.Next(4) == 0 ? null : """{"theme":"dark","scale":1.25,"items":["h"]}""");

    // Sample data written into the root is the one place where we differ on purpose: it never hides real data.
    private JsonObject Root()
    {
        var root = Object(depth: 4);
        if (root["$data"] is JsonObject or JsonArray)
        {
            root.Remove("$data");
        }

        return root;
    }

    private JsonObject Object(int depth)
    {
        var made = new JsonObject { ["type"] = "Container" };
        if (random.Next(4) == 0)
        {
            made["$when"] = "${" + _expressions.Condition(2) + "}";
        }

        if (random.Next(4) == 0)
        {
            made["$data"] = Scope();
        }

        for (var count = random.Next(1, 4); count > 0; count--)
        {
            made["p" + random.Next(100)] = Node(depth - 1);
        }

        return made;
    }

    private JsonNode Scope() => random.Next(8) switch
    {
        0 => JsonNode.Parse("""[{"alpha":1},{"alpha":"two","Beta":null}]""")!,
        1 => JsonNode.Parse("""{"alpha":"inline","items":[1]}""")!,
        2 => new JsonArray(),
        _ => "${" + _expressions.Path() + "}",
    };

    private JsonNode? Node(int depth) => random.Next(depth > 0 ? 8 : 4) switch
    {
        0 => "${" + _expressions.Any(3) + "}",
        1 => Mixed(),
        2 => _expressions.Plain(),
        3 => JsonNode.Parse(Pick("1", "1.0", "1e3", "true", "null", "12345678901234567", "\"plain \\\" text\"", "-0.5")),
        4 or 5 => Object(depth),
        _ => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Node(depth - 1))]),
    };

    private JsonNode Mixed() =>
        Pick("a ", "£ ", "", "\\$ ", "😀 ") + "${" + _expressions.Any(3) + "}" + Pick(" and ", "", "\\`") + "${" + _expressions.Any(2) + "}" + Pick("", " }", " {x}");

    private JsonObject Data(int depth)
    {
        var made = new JsonObject();
        foreach (var name in Names)
        {
            if (random.Next(5) > 0)
            {
                made[random.Next(6) == 0 ? name.ToUpperInvariant() : name] = Value(depth - 1);
            }
        }

        made["list"] = new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth - 1))]);
        return made;
    }

    private JsonNode? Value(int depth) => random.Next(depth > 0 ? 11 : 9) switch
    {
        0 => null,
        1 => random.Next(-1000, 1000),
        2 => JsonNode.Parse(Pick("1.0", "1e3", "0.1", "-2.50", "12345678901234567890", "1e21", "1.5e-9", "0", "-0.0", "5e-324")),
        3 => random.Next(2) == 0,
        4 => Pick("", "text", "${alpha}", "it's", "<b>**x**</b>", "tab\t\"q\"", "Zoë 😀", "\u2028", "`", "12"),
        5 => Pick("Ann", "7", "true", " spaced ", "{\"a\":1}", "a,b"),
        6 => random.NextDouble() * 1000,
        7 => Math.Round(random.NextDouble() * 100, 2),
        8 => Pick("alpha", "Beta"),
        9 => Data(depth - 1),
        _ => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth - 1))]),
    };

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
