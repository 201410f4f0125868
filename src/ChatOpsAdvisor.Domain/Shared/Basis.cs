using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>What a line shown to an officer rests on: paragraphs of the guidance, or only this tool's own account.</summary>
/// <param name="Paragraphs">Paragraph ids such as "5.1.5", or, for a question that is about the guidance's own headings, section ids such as "5.1";
/// empty when the tool asks or says it by itself.</param>
public sealed record Basis(IReadOnlyList<string> Paragraphs)
{
    public static Basis Tool { get; } = new([]);

    [JsonIgnore]
    public bool IsTool => Paragraphs.Count == 0;

    /// <summary>"5.1.5, 5.1.3", or the plain admission that it is not from the guidance.</summary>
    public override string ToString() => IsTool ? "asked by this tool, not from the guidance" : string.Join(", ", Paragraphs);
}
