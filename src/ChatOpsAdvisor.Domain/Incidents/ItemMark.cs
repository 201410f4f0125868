using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What was said of a checklist line. A line of which nothing was said is open.</summary>
public enum ItemState
{
    Done,

    /// <summary>With a typed reason.</summary>
    NotDone,

    /// <summary>With a typed reason.</summary>
    NotApplicable,

    NotKnown,
}

/// <summary>How a checklist line stands, who said so and when. What it was before stays in the record.</summary>
/// <param name="Reason">Why it was not done or does not apply.</param>
/// <param name="Note">What belongs to it: a log number, a time, a reference.</param>
public sealed record ItemMark(ItemState State, string? Reason, string? Note, Person By, DateTimeOffset At)
{
    private const int StampLength = 8;

    /// <summary>
    /// A few characters that are others as soon as anything else is said of the line; empty for an open one. A card carries them, so
    /// that a press tells what the line said when it was pressed.
    /// </summary>
    public static string Stamp(ItemMark? mark) => mark is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{mark.State}|{mark.By.Id}|{mark.At.ToString("O", CultureInfo.InvariantCulture)}|{mark.Reason}|{mark.Note}")))[..StampLength];
}
