using ChatOpsAdvisor.Domain.Records;

namespace ChatOpsAdvisor.Storage.Records;

/// <summary>The kinds of entries as words, so that the file can be read without this program.</summary>
internal static class Kinds
{
    private static readonly string[] Names = Enum.GetNames<RecordKind>();

    public static string Name(RecordKind kind) => Names[(int)kind];

    public static RecordKind Parse(string name) => Enum.Parse<RecordKind>(name);
}
