using System.Globalization;

namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>One step of the schema, forward only. Its number is how the file's name begins.</summary>
internal sealed record Migration(int Number, string Sql)
{
    /// <summary>Every step that this program knows, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. from name in typeof(Migration).Assembly.GetManifestResourceNames()
           where char.IsAsciiDigit(name[0])
           orderby name
           select new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), Read(name)),
    ];

    private static string Read(string name)
    {
        using var stream = typeof(Migration).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
