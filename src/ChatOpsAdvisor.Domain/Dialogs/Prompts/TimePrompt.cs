using System.Globalization;
using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Prompts;

/// <summary>
/// Reads the ways in which people say when: "21:30", "2130hrs", "9.30pm", "half nine", "quarter to ten", "in 20 mins",
/// "tomorrow 14:00", "25/11 21:30". UK wall clock; what has just passed means the next time the clock shows it.
/// </summary>
internal static partial class TimePrompt
{
    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static Answer? Read(string text, DateTimeOffset now)
    {
        var lower = text.Trim().ToLowerInvariant();
        if (InAWhile(lower) is { } wait) return new Answer.Timed(now + wait, text.Trim());
        if (Clock(lower) is not var (hour, minute, exact) || (DateForm().Match(lower) is { Success: true } date && DateOf(date, UkTime.In(now).Date) is null)) return null;
        return At(lower, hour, minute, exact, now) is { } at ? new Answer.Timed(at, text.Trim()) : null;
    }

    private static DateTimeOffset? At(string lower, int hour, int minute, bool exact, DateTimeOffset now)
    {
        var today = UkTime.In(now).Date;
        if (DayOf(lower, today) is { } day) return UkTime.FromWallClock(day.AddHours(exact || hour >= 12 ? hour : LikelyHour(hour)).AddMinutes(minute));

        // No day was said: the next time that a clock shows this, allowing for a meeting that began a little while ago.
        var earliest = now - TimeSpan.FromMinutes(30);
        int[] hours = exact || hour >= 12 ? [hour % 24] : [hour, hour + 12];
        return Enumerable.Range(0, 2)
            .SelectMany(days => hours.Select(candidate => UkTime.FromWallClock(today.AddDays(days).AddHours(candidate).AddMinutes(minute))))
            .Where(at => at >= earliest)
            .Order()
            .Cast<DateTimeOffset?>()
            .FirstOrDefault();
    }

    // On a named day "half nine" means the evening: a meeting before seven in the morning is said with "am".
    private static int LikelyHour(int hour) => hour < 7 ? hour + 12 : hour;

    private static DateTime? DayOf(string lower, DateTime today)
    {
        if (lower.Contains("tomorrow", StringComparison.Ordinal) || Words.Has(Words.Plain(lower), "tmrw")) return today.AddDays(1);
        if (lower.Contains("today", StringComparison.Ordinal) || lower.Contains("tonight", StringComparison.Ordinal)) return null;
        return DateForm().Match(lower) is { Success: true } date ? DateOf(date, today) : null;
    }

    /// <summary>Null when there is no such day; a date without a year is the next one that comes.</summary>
    private static DateTime? DateOf(Match date, DateTime today)
    {
        var (dayOfMonth, month) = (Int(date, "d"), Int(date, "m"));
        var year = date.Groups["y"].Success ? Int(date, "y") : today.Year;
        if (year < 100) year += 2000;
        if (month is < 1 or > 12 || dayOfMonth < 1 || year is < 2000 or > 2200 || dayOfMonth > DateTime.DaysInMonth(year, month)) return null;
        var day = new DateTime(year, month, dayOfMonth);
        return !date.Groups["y"].Success && day < today.AddDays(-1) ? day.AddYears(1) : day;
    }

    private static TimeSpan? InAWhile(string lower)
    {
        if (WhileForm().Match(lower) is not { Success: true } found) return null;
        var amount = found.Groups["n"].Value switch
        {
            "half an" or "half a" => 0.5,
            "an" or "a" => 1,
            var digits => double.Parse(digits, CultureInfo.InvariantCulture),
        };
        return amount > 10_000 ? null : found.Groups["u"].Value[0] == 'h' ? TimeSpan.FromHours(amount) : TimeSpan.FromMinutes(amount);
    }

    private static (int Hour, int Minute, bool Exact)? Clock(string lower)
    {
        if (SpokenForm().Match(lower) is { Success: true } spoken)
        {
            var hour = Array.IndexOf(Numbers, spoken.Groups["h"].Value) + 1;
            if (hour == 0) hour = Int(spoken, "h");
            if (hour is < 1 or > 12) return null;
            return spoken.Groups["w"].Value switch
            {
                "half" or "half past" => Half(hour, 30, lower),
                "quarter past" => Half(hour, 15, lower),
                _ => Half(hour == 1 ? 12 : hour - 1, 45, lower),
            };
        }

        if (DigitalForm().Match(DateForm().Replace(lower, " ")) is not { Success: true } digital) return null;
        var (h, m) = (Int(digital, "h"), digital.Groups["m"].Success ? Int(digital, "m") : 0);
        var bare = !digital.Groups["m"].Success && !digital.Groups["ap"].Success && !digital.Value.Contains('h', StringComparison.Ordinal);
        // A number alone is a time only where nothing else is said ("9", "about 9"): "2 of them" is not two o'clock.
        if (bare && !BareForm().IsMatch(lower)) return null;
        if (h > 23 || m > 59) return null;
        if (digital.Groups["ap"].Success) return h is < 1 or > 12 ? null : (h % 12 + (digital.Groups["ap"].Value[0] == 'p' ? 12 : 0), m, true);
        var twentyFour = digital.Groups["m"].Success && digital.Groups["h"].Length == 2;
        return (h, m, twentyFour || h is 0 or > 12);
    }

    private static (int Hour, int Minute, bool Exact) Half(int hour, int minute, string lower) => lower switch
    {
        _ when lower.Contains("pm", StringComparison.Ordinal) => (hour % 12 + 12, minute, true),
        _ when AmForm().IsMatch(lower) => (hour % 12, minute, true),
        _ => (hour % 12, minute, false),
    };

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bin (?:about |around )?(?<n>\d{1,4}(?:\.\d)?|half an|half a|an|a) ?(?<u>h|hr|hrs|hour|hours|m|min|mins|minute|minutes)\b")]
    private static partial Regex WhileForm();

    [GeneratedRegex(@"\b(?<w>half past|half|quarter past|quarter to) (?<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")]
    private static partial Regex SpokenForm();

    [GeneratedRegex(@"(?<![\d:./])(?<h>\d{1,2})(?:(?:[:.]|(?=\d\d))(?<m>\d\d))?\s?(?:(?<ap>am|pm)|hrs?|hours)?(?![\d:/])")]
    private static partial Regex DigitalForm();

    [GeneratedRegex(@"^(?:(?:at|about|around|by|for|from|today|tonight|tomorrow|circa|approx) )*\d{1,2}(?: ?o'?clock)?(?: (?:today|tonight|tomorrow))?$")]
    private static partial Regex BareForm();

    [GeneratedRegex(@"\b(?<d>\d{1,2})/(?<m>\d{1,2})(?:/(?<y>\d{4}|\d\d))?\b")]
    private static partial Regex DateForm();

    [GeneratedRegex(@"\bam\b|\bmorning\b|\d\s?am\b")]
    private static partial Regex AmForm();
}
