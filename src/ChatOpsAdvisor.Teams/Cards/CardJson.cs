using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>How cards are written as JSON: compact, accents and £ as themselves, and nothing that could end a script element.</summary>
internal static class CardJson
{
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    // The depth of a card is the template's business; data that passes through may be as deep as it came.
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = Encoder, MaxDepth = int.MaxValue, SkipValidation = true };

    public static JsonDocumentOptions TemplateOptions { get; } = new() { AllowDuplicateProperties = false };
}
