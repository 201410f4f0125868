using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards.Expressions;

namespace ChatOpsAdvisor.Teams.Cards.Templates;

/// <summary>Writes a value as JSON. What came from JSON goes out as JSON, without becoming .NET objects between.</summary>
internal static class ValueWriter
{
    public static void Write(Utf8JsonWriter writer, CardValue value)
    {
        switch (value.Kind)
        {
            case CardValueKind.Text:
                WriteText(writer, value);
                break;
            case CardValueKind.Number:
                WriteNumber(writer, value);
                break;
            case CardValueKind.Boolean:
                writer.WriteBooleanValue(value.IsTrue);
                break;
            case CardValueKind.Map or CardValueKind.List when value.FromJson:
                JsonRepair.Write(writer, value.Json);
                break;
            case CardValueKind.List:
                writer.WriteStartArray();
                WriteItems(writer, value);
                writer.WriteEndArray();
                break;
            case CardValueKind.Map:
                CardMap.Write(writer, value, Write);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    public static void WriteItems(Utf8JsonWriter writer, CardValue list)
    {
        foreach (var item in CardList.ToArray(list))
        {
            Write(writer, item);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, CardValue text)
    {
        if (text.FromJson && JsonText.Raw(text.Json) is var raw && JsonText.IsPlain(raw))
        {
            writer.WriteStringValue(raw);
        }
        else
        {
            writer.WriteStringValue(text.Text);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, CardValue number)
    {
        if (!double.IsFinite(number.Number))
        {
            writer.WriteNullValue();
        }
        else if (number.FromJson)
        {
            number.Json.WriteTo(writer);
        }
        else if (number.IsIntegral && Math.Abs(number.Number) < 1e15)
        {
            writer.WriteNumberValue((long)number.Number);
        }
        else
        {
            writer.WriteNumberValue(number.Number);
        }
    }
}
