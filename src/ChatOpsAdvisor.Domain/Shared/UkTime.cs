using System.Globalization;

namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>
/// Shows instants as a UK reader needs them: Europe/London, 24 hours, with BST or GMT, so that the repeated hour in October
/// stays two different hours. Everything kept is UTC; only what is shown passes through here.
/// </summary>
public static class UkTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTimeOffset In(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    /// <summary>"02:14 BST".</summary>
    public static string Clock(DateTimeOffset instant) =>
        In(instant).ToString("HH:mm", CultureInfo.InvariantCulture) + " " + Suffix(instant);

    /// <summary>"02:14 BST 05/07/2026".</summary>
    public static string Full(DateTimeOffset instant) =>
        Clock(instant) + " " + In(instant).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The clock alone on the day of <paramref name="reference"/>, clock and date on any other.</summary>
    public static string Near(DateTimeOffset instant, DateTimeOffset reference) =>
        In(instant).Date == In(reference).Date ? Clock(instant) : Full(instant);

    /// <summary>
    /// The instant of a wall-clock time. A time that spring skips moves on by the hour; of a time that autumn repeats
    /// the earlier (BST) one is meant, because being early is the safe mistake.
    /// </summary>
    public static DateTimeOffset FromWallClock(DateTime wall)
    {
        var local = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        if (London.IsInvalidTime(local)) local = local.AddHours(1);
        var offset = London.IsAmbiguousTime(local) ? London.GetAmbiguousTimeOffsets(local).Max() : London.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    private static string Suffix(DateTimeOffset instant) => In(instant).Offset == TimeSpan.Zero ? "GMT" : "BST";
}
