using System.Text.Json.Nodes;
using ChatOpsAdvisor.Teams.Cards;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>Expressions chosen by hand, each tried alone, inside a text, as $when, as $data and in a list.</summary>
internal static class ListedExpressions
{
    private const string Data = """
        {"name":"abc","Name":"second","nothing":null,"items":[1,2,3],"names":["Ann","Bo","Cy"],"empty":[],"none":{},"blank":"",
        "o":{"k.x":1,"Key":2,"inner":{"list":[{"v":"deep"}]}},"yes":true,"no":false,"half":1.5,"negative":-1234.567,"one":1.0,"thousand":1e3,
        "big":12345678901234567890,"tiny":1.5e-7,"huge":1e23,"zero":0,"nested":[[1,2],[3,[4]]],"mixed":[1,null,"x",true,{"a":1}],
        "people":[{"name":"Ann","age":31},{"name":"Bo","age":null},{"name":"Çelik","age":12}],"accent":"Élodie — straße ﬁ ß İ","emoji":"a😀b",
        "spaced":" \t\u00a0x\ufeff ","quote":"it's \"so\"","number":"42.7abc","json":"{\"a\":[1,2]}","trap":"${name} {name} <b>*x*</b>"}
        """;

    private static readonly string[] Expressions =
    [
        "name", "NAME", "missing", "nothing", "items", "items[0]", "items[9]", "items['1']", "items[1.5]", "items[missing]", "name[1]", "name[1].x",
        "name['1']", "missing[0]", "missing['x']", "missing.a.b", "nothing.x", "o['k.x']", "o.key", "o['KEY']", "o.inner.list[0].v", "o['inner'].list[0]['v']",
        "o[name]", "o[missing].x", "nested[1][1][0]", "nested[1][1].x", "people[1].age", "people[0]['name']", "(items)[1]", "(o).Key", "$data.name", "$root.name",
        "$root.o.inner.list[0].v", "$ROOT.name", "$index", "$host", "$host.theme", "$data", "first(people).name", "first(people).nope.x", "trap",
        "5", "'text'", "true", "-5", "+5", "- half", "!yes", "!missing", "!zero", "!!blank", "1.50", "[1,2]", "[]", "[name, [2, null], missing]",
        "1+2*3", "(1+2)*3", "10-2-3", "2^3^2", "-2^2", "7/2", "7/2.0", "-7/2", "half/2", "7 % 3", "-7 % 3", "half % 1", "1/0", "1 % 0", "0.1+0.2", "big+1", "huge*10",
        "name + 1", "1 + name", "1 + nothing", "name + nothing", "name + missing", "name & 1", "items & items", "name & items", "missing & name",
        "1 < 2", "2 <= 2", "3 > 4", "name > 'abb'", "name >= 1", "nothing > 1", "missing < 1", "1 == 1.0", "one == 1", "'a' == 'A'", "0.1+0.2 == 0.3", "items == items",
        "[1,2,3] == items", "o == o", "none == empty", "missing == null", "nothing == missing", "nothing == 0", "yes == 'true'", "name != 'abc'", "missing != null",
        "1 > 0 == true", "1 == 1 < 2", "yes && no || yes", "yes && name", "zero && blank", "no || missing", "no || nothing", "(1 > 'a') || no", "name > 1 || yes",
        "nothing ?? 'x'", "missing ?? 'x'", "nothing ?? missing ?? 1", "yes ? 1 : 2", "missing ? 1 : 2", "yes ? no ? 1 : 2 : 3", "yes ? 1 : no ? 2 : 3", "no ? 1 : yes ? 2 : 3",
        "if(exists(missing), missing, 'none')", "if(yes, missing, 1)", "if(1 > 'a', 1, 2)", "if(zero, 'zero is true', 'no')", "if(blank, 1, 2)", "equals(name, 'abc')", "equals(items, 1)",
        "not(yes)", "and(yes, no)", "and(yes, zero)", "or(no, no)", "or(nothing)", "or(missing, missing)", "or(no, name > 1)", "empty(name)", "empty(blank)", "empty(empty)", "empty(none)",
        "empty(nothing)", "empty(missing)", "empty(zero)", "exists(name)", "exists(nothing)", "exists(missing)", "exists(o.inner.nope)", "count(items)", "count(name)", "count(o)",
        "count(missing)", "count(nothing)", "count(zero)", "length(name)", "length(emoji)", "length(missing)", "length(nothing)", "length(zero)", "concat('a', 'b')", "concat(items, items)",
        "concat(name, nothing)", "concat(name, missing, 1)", "concat(name, o)", "toUpper(concat(name, items, o, nothing))", "count(concat(items, names))", "concat(name)", "toLower(concat(name))",
        "join(items, ', ')", "join(names, ', ', ' and ')", "join([1,2], ', ', ' and ')", "join(mixed, '-')", "join(nested, ';')", "join(name, ',')", "join(empty, ',')", "join(items, missing)", "join(items, nothing)",
        "first(items)", "first(name)", "first(emoji)", "last(emoji)", "first(empty)", "first(zero)", "last(items)", "last(name)", "last(nothing)", "contains(name, 'b')", "contains(items, 2)",
        "contains(items, '2')", "contains(o, 'KEY')", "contains(o, 'nope')", "contains(name, 1)", "contains(missing, 'miss')", "contains(mixed, nothing)", "contains(zero, 'x')",
        "toUpper(name)", "toUpper(accent)", "toLower(accent)", "toUpper(missing)", "toUpper(nothing)", "toUpper(first(empty))", "trim(spaced)", "trim(nothing)", "substring(name, 1)", "substring(name, 1, 1)",
        "substring(name, 3)", "substring(name, 4)", "substring(name, 0, 9)", "substring(name, half)", "substring(nothing, 0)", "substring(emoji, 1, 1)", "substring(first(empty), 0)", "substring(name, missing)",
        "replace(name, 'b', 'XX')", "replace(name, '', 'x')", "replace(quote, '\"', '')", "replace(name, 'b', first(empty))", "replace(zero, 'a', 'b')", "string(negative)", "string(big)", "string(half)", "string(tiny)",
        "string(huge)", "string(o)", "string(mixed)", "string(nothing)", "string(yes)", "string(items)", "string(quote)", "int('12abc')", "int(half)", "int(negative)", "int(huge)", "int(name)", "int(number)",
        "int(yes)", "int('-7')", "int(' 8')", "float(number)", "float('.5x')", "float('1e3')", "float('-Infinity')", "float(name)", "float(half)", "float(nothing)", "json(json).a", "json(json)", "json(json).a[1]", "json(name)",
        "json('[1,{\"b\":null}]')", "formatNumber(negative, 2)", "formatNumber(half, 0)", "formatNumber(2.5, 0)", "formatNumber(0.125, 2)", "formatNumber(-0.4, 0)", "formatNumber(big, 1)", "formatNumber(missing, 1)", "formatNumber(1234567, 3)", "formatNumber(1, half)",
        "coalesce(nothing, name)", "coalesce(missing, name)", "coalesce(nothing)", "coalesce(nothing, 1 > 'a')", "greater(2, 1)", "greaterOrEquals(1, 1)", "less(1, 2)", "lessOrEquals(2, 1)", "greater(name, 1)", "add(1, 2, 3)", "add('a', 1)", "add(1, missing)",
        "sub(5, 2, 1)", "sub(5, nothing)", "mul(2, 3, half)", "div(9, 2)", "div(9, 2.0)", "div(9, zero)", "div(9, 0)", "mod(9, 4)", "mod(half, 1)", "min(3, 1, 2)", "min(items)", "max(items, 9)", "max(mixed)", "min(empty)", "exp(2, 10)",
        "select(items, x, x * 2)", "select(people, p, p.name)", "join(select(people, p, toUpper(p.name)), ', ')", "select(people, p => p.age)", "select(items, x, x & name)", "select(people, name, name.name)", "select(missing, x, x)", "select(nothing, x, x)",
        "where(items, x, x > 1)", "where(people, p, p.age > 20)", "count(where(people, p, p.age == null))", "where(people, p, p.nope)", "where(mixed, m, m)", "select(nested, r, select(r, c, c & count(r)))", "select(items, x, x > 'a')", "where(missing, x, x)",
        "select(o, p, p.key)", "select(o, p, p)", "where(o, p, p.value == 2)", "count(where(o, p, exists(p.value)))", "where(none, x, x)", "string(where(o, p, p.key == 'Key'))",
        "where(o, p, p.key == 'Key').key", "where(o, p, p.key == 'Key') == json('{\"Key\":2}')", "select(o, p, p)[0].KEY", "select(zero, x, x)", "createArray(1, name)", "tiny", "huge", "big", "one", "thousand", "negative", "mixed", "nested", "accent", "emoji", "quote", "spaced",
        "'it\\'s'", "'back\\\\slash'", "'tab\\there'", "'\\x'", "\"double 'single'\"", "'a\\\\' + name", "substring('it\\'s \\\\ here', 99)", "'${name}'", "replace(trap, '${name}', '$data')",
        "if(count(people) > 2 && !empty(name), concat(name, ': ', formatNumber(count(people), 0)), 'few')", "@name", "#x",
        "length(5)", "toUpper(yes, no, yes)", "'text'.length", "concat(name).x", "count()", "if(yes, 1)", "name name", "1e3", "5%2", "name.", "(name", "items[", "-'a'", "select(items, 1, x)", "select(items, x.y, x)", "[1,]", "a..b", "1.",  "undefined", "null", "yes&&no", "count(items)>2?'many':'few'",
    ];

    public static IEnumerable<Case> AsCases()
    {
        foreach (var expression in Expressions)
        {
            var bound = "${" + expression + "}";
            yield return Of("alone", expression, new JsonObject { ["a"] = bound });
            yield return Of("in text", expression, new JsonObject { ["a"] = $"x {bound} y {bound}" });
            yield return Of("in a list", expression, new JsonArray(1, bound, new JsonArray(bound, null, 2)));
            if (!NeverBoolean(expression))
            {
                yield return Of("as condition", expression, new JsonArray(new JsonObject { ["$when"] = bound, ["kept"] = true }));
            }

            yield return Of("as scope", expression, new JsonObject
            {
                ["a"] = new JsonObject { ["$data"] = bound, ["i"] = "${$index}", ["d"] = "${$data}", ["n"] = "n ${name}", ["r"] = "${$root.name}" },
            });
        }
    }

    private static Case Of(string where, string expression, JsonNode template) =>
        new($"{expression} {where}", template.ToJsonString(), Data, """{"theme":"dark"}""");

    // Conditions that cannot be true are refused by us; the refusal has its own tests.
    private static bool NeverBoolean(string expression)
    {
        try
        {
            CardTemplate.Compile(new JsonObject { ["$when"] = "${" + expression + "}" }.ToJsonString());
            return false;
        }
        catch (CardTemplateException refusal)
        {
            return refusal.Reason.StartsWith("$when", StringComparison.Ordinal);
        }
    }
}
