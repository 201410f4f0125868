using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>parseInt, parseFloat and trim: they read as far as they can and ignore the rest.</summary>
internal static partial class JavaScriptParse
{
    /// <summary>White space as JavaScript counts it: with the byte order mark, without U+0085.</summary>
    private const string WhiteSpace =
        "\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    public static string Trim(string text) => text.AsSpan().Trim(WhiteSpace).ToString();

    public static double ToInteger(string text)
    {
        var digits = Integer().Match(text.AsSpan().TrimStart(WhiteSpace).ToString());
        return digits.Success ? double.Parse(digits.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : double.NaN;
    }

    public static double ToFloat(string text)
    {
        var number = Float().Match(text.AsSpan().TrimStart(WhiteSpace).ToString());
        if (!number.Success)
        {
            return double.NaN;
        }

        return number.ValueSpan.EndsWith("Infinity")
            ? number.ValueSpan[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity
            : double.Parse(number.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^[+-]?[0-9]+")]
    private static partial Regex Integer();

    [GeneratedRegex("^[+-]?(Infinity|([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?)")]
    private static partial Regex Float();
}
