using System.Globalization;
using System.Text;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>The two ways the official engine turns a value into text: toString() and JSON.stringify().</summary>
internal static class TextOf
{
    /// <summary>toString(): lists are joined with commas, objects read [object Object].</summary>
    public static string Shown(CardValue value) => value.Kind switch
    {
        CardValueKind.Text => value.Text,
        CardValueKind.Number => JavaScriptNumber.ToText(value.Number),
        CardValueKind.Boolean => value.IsTrue ? "true" : "false",
        CardValueKind.List => Joined(value, ","),
        CardValueKind.Map => "[object Object]",
        CardValueKind.Null => "null",
        _ => "undefined",
    };

    public static string Joined(CardValue list, string separator) =>
        string.Join(separator, CardList.ToArray(list).Select(item => item.IsNullish ? "" : Shown(item)));

    /// <summary>What `concat` and `string` show: nothing for null, JSON for lists and objects.</summary>
    public static string Stringified(CardValue value)
    {
        if (value.IsNullish)
        {
            return "";
        }

        if (value.Kind is not (CardValueKind.List or CardValueKind.Map))
        {
            return Shown(value);
        }

        var json = new StringBuilder();
        AppendJson(json, value);
        return json.ToString();
    }

    private static void AppendJson(StringBuilder json, CardValue value)
    {
        switch (value.Kind)
        {
            case CardValueKind.Text:
                AppendQuoted(json, value.Text);
                break;
            case CardValueKind.Number:
                json.Append(double.IsFinite(value.Number) ? JavaScriptNumber.ToText(value.Number) : "null");
                break;
            case CardValueKind.List:
                AppendList(json, CardList.ToArray(value));
                break;
            case CardValueKind.Map:
                AppendMap(json, value);
                break;
            default:
                json.Append(value.IsNullish ? "null" : Shown(value));
                break;
        }
    }

    private static void AppendList(StringBuilder json, CardValue[] items)
    {
        json.Append('[');
        for (var index = 0; index < items.Length; index++)
        {
            json.Append(index > 0 ? "," : "");
            AppendJson(json, items[index]);
        }

        json.Append(']');
    }

    private static void AppendMap(StringBuilder json, CardValue map)
    {
        json.Append('{');
        var first = true;
        foreach (var (name, value) in CardMap.Properties(map).Where(property => property.Value.Kind != CardValueKind.Undefined))
        {
            json.Append(first ? "" : ",");
            first = false;
            AppendQuoted(json, name);
            json.Append(':');
            AppendJson(json, value);
        }

        json.Append('}');
    }

    private static void AppendQuoted(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var character in text)
        {
            json.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => null,
            });
            if (character is >= ' ' and not ('"' or '\\'))
            {
                json.Append(character);
            }
        }

        json.Append('"');
    }
}
