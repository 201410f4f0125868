using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

internal static class Conversion
{
    /// <summary>Numbers come out grouped, 1,234.5, as in the official engine; a bare ${number} does not.</summary>
    public static Evaluation String { get; } = Apply.To(values => values[0].Kind == CardValueKind.Number
        ? CardValue.Of(JavaScriptNumber.Grouped(values[0].Number, Decimals(values[0].Number)))
        : CardValue.Of(TextOf.Stringified(values[0])));

    public static Evaluation Int { get; } = Number(JavaScriptParse.ToInteger, number => JavaScriptParse.ToInteger(JavaScriptNumber.ToText(number)));

    public static Evaluation Float { get; } = Number(JavaScriptParse.ToFloat, number => number);

    public static Evaluation FormatNumber { get; } = Apply.To(values =>
    {
        if (values[0].Kind != CardValueKind.Number || !values[1].IsIntegral || values[1].Number is < 0 or > 100)
        {
            return CardValue.Failure;
        }

        var scale = Math.Pow(10, values[1].Number);
        var rounded = JavaScriptNumber.Round(values[0].Number * scale) / scale;
        return double.IsFinite(rounded) ? CardValue.Of(JavaScriptNumber.Grouped(rounded, (int)values[1].Number)) : CardValue.Failure;
    });

    public static Evaluation Json { get; } = Apply.To(values =>
    {
        if (values[0].Kind != CardValueKind.Text)
        {
            return CardValue.Failure;
        }

        try
        {
            return CardValue.Of(JsonElement.Parse(JavaScriptParse.Trim(values[0].Text)));
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            // Text that is no JSON: the expression stays visible, as for every other failure.
            return CardValue.Failure;
        }
    });

    private static Evaluation Number(Func<string, double> parse, Func<double, double> convert) => Apply.To(values => values[0].Kind switch
    {
        CardValueKind.Text => parse(values[0].Text) is var parsed && double.IsNaN(parsed) ? CardValue.Failure : CardValue.Of(parsed),
        CardValueKind.Number => CardValue.Of(convert(values[0].Number)),
        _ => CardValue.Undefined,
    });

    // As many decimals as the number shows; for 1.5e-7 the official engine counts '5e-7' and so do we.
    private static int Decimals(double number) =>
        JavaScriptNumber.ToText(number) is var text && text.IndexOf('.', StringComparison.Ordinal) is > 0 and var point
            ? text.Length - point - 1
            : 0;
}
