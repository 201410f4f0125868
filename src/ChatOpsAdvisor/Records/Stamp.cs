using System.Globalization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Records;

/// <summary>UK times as a record needs them: to the second, with BST or GMT.</summary>
internal static class Stamp
{
    /// <summary>"02:14:09 BST".</summary>
    public static string Second(DateTimeOffset instant) =>
        UkTime.In(instant).ToString("HH:mm:ss", CultureInfo.InvariantCulture) + UkTime.Clock(instant)[5..];

    /// <summary>"02:14:09 BST", with the date on any other day than that of <paramref name="reference"/>.</summary>
    public static string SecondNear(DateTimeOffset instant, DateTimeOffset reference) =>
        Date(instant) == Date(reference) ? Second(instant) : $"{Second(instant)} {Date(instant)}";

    /// <summary>"05/07/2026".</summary>
    public static string Date(DateTimeOffset instant) => UkTime.In(instant).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Sunday 05/07/2026".</summary>
    public static string Day(DateTimeOffset instant) => UkTime.In(instant).ToString("dddd dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>For a machine: UTC, as it is kept.</summary>
    public static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
