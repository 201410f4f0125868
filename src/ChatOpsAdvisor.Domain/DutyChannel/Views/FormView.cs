using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel.Views;

/// <summary>One field of a form.</summary>
/// <param name="Type">"line", "lines", "one" (of the choices), "many" or "time".</param>
/// <param name="Problem">What the client says when a required field is empty.</param>
public sealed record FormField(string Id, string Type, string Label, string Value, bool Required, string Problem, IReadOnlyList<FormChoice> Choices)
{
    public static FormField Line(string id, string label, bool required = false, string value = "") => new(id, "line", label, value, required, Missing(label), []);

    public static FormField Lines(string id, string label, bool required = false, string value = "") => new(id, "lines", label, value, required, Missing(label), []);

    public static FormField One(string id, string label, IReadOnlyList<FormChoice> choices) => new(id, "one", label, "", Required: false, "", choices);

    public static FormField Many(string id, string label, IReadOnlyList<FormChoice> choices) => new(id, "many", label, "", Required: false, "", choices);

    public static FormField Time(string id, string label) => new(id, "time", label, "", Required: false, "", []);

    private static string Missing(string label) => $"Needed: {label}";
}

public sealed record FormChoice(string Id, string Label);

/// <summary>A few fields and one button, in the incident's thread. Used, it becomes a notice.</summary>
/// <param name="Incident">Empty where it is about several.</param>
/// <param name="Form">Which form it is: joins a second tap with the first.</param>
/// <param name="Verb">What its button does.</param>
public sealed record FormView(string Incident, string Title, string Text, IReadOnlyList<FormField> Fields, string Form, string Button, string Verb) : ICardView
{
    /// <summary>What it is about, a line each.</summary>
    public IReadOnlyList<NoticeLine> Lines { get; init; } = [];

    [JsonIgnore]
    public string Card => "form";

    [JsonIgnore]
    public string Summary => Title;

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, FormJson.Default.FormView);
}

/// <summary>One heading of the risk review's form.</summary>
/// <param name="Key">Begins the ids of its fields.</param>
/// <param name="Brief">The facts in one short line, for the heading while it is folded.</param>
public sealed record RiskField(string Key, string Label, string Hint, string State, string Facts, string Action, string Owner, string Why, string Brief);

/// <summary>The risk review's form: six headings and other, each with its state; the rest of a heading unfolds.</summary>
/// <param name="Wanted">Why another look is wanted; may be empty.</param>
/// <param name="Before">Which version it starts from, or that there is none.</param>
/// <param name="Base">That version's number; 0 for none.</param>
public sealed record RiskFormView(string Incident, string Title, string Wanted, string Before, string Source, IReadOnlyList<RiskField> Risks, IReadOnlyList<FormChoice> States, string Form, int Base) : ICardView
{
    [JsonIgnore]
    public string Card => "risk-review";

    [JsonIgnore]
    public string Summary => Title;

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, FormJson.Default.RiskFormView);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FormView))]
[JsonSerializable(typeof(RiskFormView))]
internal sealed partial class FormJson : JsonSerializerContext;
