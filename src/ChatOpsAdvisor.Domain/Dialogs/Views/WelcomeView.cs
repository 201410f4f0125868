using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>Some lines of help under a title of their own.</summary>
public sealed record HelpSection(string Title, IReadOnlyList<string> Lines);

/// <summary>The way in: the scenarios as buttons, and what else can be said. Also the answer to "help".</summary>
/// <param name="Commands">One line a command; empty on the welcome itself.</param>
/// <param name="Running">The number of the incident that waits here, so that it can be gone on with; null when there is none.</param>
public sealed record WelcomeView(string Text, IReadOnlyList<OptionView> Scenarios, IReadOnlyList<string> Commands, string? Running, string Status) : ICardView
{
    /// <summary>What else can be typed, and by whom; empty on the welcome itself.</summary>
    public IReadOnlyList<HelpSection> Sections { get; init; } = [];

    [JsonIgnore]
    public string Card => "welcome";

    [JsonIgnore]
    public string Summary => "On-call adviser: what have you got?";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.WelcomeView);
}
