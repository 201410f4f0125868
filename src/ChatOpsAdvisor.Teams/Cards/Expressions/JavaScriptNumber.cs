using System.Globalization;
using System.Numerics;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>Numbers as the official engine shows and reads them: JavaScript's rules, not .NET's.</summary>
internal static class JavaScriptNumber
{
    public static string ToText(double number)
    {
        if (double.IsInteger(number) && Math.Abs(number) < 1e15)
        {
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        }

        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        return (number < 0 ? "-" : "") + Relaid(Math.Abs(number).ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>Thousands separated, a fixed number of decimals, and the typographic minus U+2212, as the official engine's number format does.</summary>
    public static string Grouped(double number, int decimals)
    {
        decimals = Math.Min(decimals, 20);
        var absolute = Math.Abs(number);
        if (absolute >= 1e21)
        {
            return (number < 0 ? "\u2212" : "") + ToText(absolute);
        }

        var (whole, fraction) = BigInteger.DivRem(Scaled(absolute, decimals), BigInteger.Pow(10, decimals));
        var text = whole.ToString("N0", CultureInfo.InvariantCulture);
        if (decimals > 0)
        {
            text += "." + fraction.ToString("D" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        }

        return number < 0 && text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? "\u2212" + text : text;
    }

    public static double Round(double number)
    {
        var floor = Math.Floor(number);
        return number - floor >= 0.5 ? floor + 1 : floor;
    }

    // The number times a power of ten, exactly; a tie goes up, where .NET's own formatting goes to the even digit.
    private static BigInteger Scaled(double number, int decimals)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        var biased = (int)(bits >> 52) & 0x7FF;
        var mantissa = (bits & 0xF_FFFF_FFFF_FFFF) | (biased == 0 ? 0 : 1L << 52);
        var exponent = Math.Max(biased, 1) - 1075;
        var scaled = mantissa * BigInteger.Pow(10, decimals);
        return exponent >= 0 ? scaled << exponent : (scaled + (BigInteger.One << (-exponent - 1))) >> -exponent;
    }

    // .NET and JavaScript agree on the shortest digits that round-trip; they differ in where the exponent starts.
    private static string Relaid(string roundTrip)
    {
        var e = roundTrip.IndexOf('E', StringComparison.Ordinal);
        var mantissa = e < 0 ? roundTrip : roundTrip[..e];
        var exponent = e < 0 ? 0 : int.Parse(roundTrip.AsSpan(e + 1), CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        exponent += point < 0 ? mantissa.Length : point;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return Layout(significant.TrimEnd('0'), exponent - (digits.Length - significant.Length) - 1);
    }

    private static string Layout(string digits, int exponent)
    {
        var point = exponent + 1;
        if (point is > 0 and <= 21)
        {
            return digits.Length <= point ? digits.PadRight(point, '0') : digits[..point] + "." + digits[point..];
        }

        if (point is > -6 and <= 0)
        {
            return "0." + new string('0', -point) + digits;
        }

        var sign = exponent < 0 ? "-" : "+";
        var mantissa = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
        return mantissa + "e" + sign + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
    }
}
