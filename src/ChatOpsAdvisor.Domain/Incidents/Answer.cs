using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What somebody answered. "Not known" is an answer, and a risk signal; "skipped" is a promise to come back.</summary>
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(Told), "told")]
[JsonDerivedType(typeof(Timed), "timed")]
[JsonDerivedType(typeof(NotKnown), "not-known")]
[JsonDerivedType(typeof(Skipped), "skipped")]
public abstract record Answer
{
    private Answer() { }

    /// <summary>One or more of the options, with what was said beyond them ("2, a girl and a boy").</summary>
    public sealed record Chosen(IReadOnlyList<string> Options, string? Remark) : Answer
    {
        public bool Equals(Chosen? other) => other is not null && Remark == other.Remark && Options.SequenceEqual(other.Options);

        public override int GetHashCode() => HashCode.Combine(Remark, Options.Count);
    }

    /// <summary>Free text.</summary>
    public sealed record Told(string Text) : Answer;

    /// <summary>A point in time, UTC, and the words in which it was given.</summary>
    public sealed record Timed(DateTimeOffset At, string Said) : Answer;

    public sealed record NotKnown : Answer
    {
        public static NotKnown Value { get; } = new();
    }

    /// <param name="Times">How often the question was passed over.</param>
    public sealed record Skipped(int Times) : Answer;

    /// <summary>True when the question was met with something that need not be asked again.</summary>
    [JsonIgnore]
    public bool Settles => this is not Skipped;
}

/// <summary>One fact of an incident: the answer, who gave it, when.</summary>
public sealed record Fact(Answer Answer, string By, DateTimeOffset At);
