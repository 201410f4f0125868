using System.Globalization;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Storage.Incidents;
using Microsoft.AspNetCore.WebUtilities;

namespace ChatOpsAdvisor.Records.Listing;

/// <summary>What the list's address asks for, as it was typed, so that the form can show it again.</summary>
/// <param name="After">The last incident of the newer page; null on the newest.</param>
/// <param name="Trail">The same of the pages before: how to get back, page by page.</param>
internal sealed record ListQuery(string Scenario, string State, string Officer, string From, string To, IncidentId? After, IReadOnlyList<IncidentId> Trail)
{
    /// <summary>The state that asks for exercises, which no other list shows.</summary>
    public const string Exercises = "exercise";

    private const int LongestTrail = 60;
    private const int LongestValue = 100;

    public bool IsFiltered => (Scenario + State + Officer + From + To).Length > 0;

    public static ListQuery Read(IQueryCollection query) => new(
        One(query, "scenario"), One(query, "state"), One(query, "officer"), One(query, "from"), One(query, "to"),
        IncidentId.Parse(One(query, "after")),
        [.. query["trail"].ToString().Split(',').Select(IncidentId.Parse).OfType<IncidentId>().TakeLast(LongestTrail)]);

    /// <summary>The days are UK days: each begins at midnight by the clock on the wall, in summer and in winter.</summary>
    public ListAsked ToFilter()
    {
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        var from = Day(From, "from", faults);
        var to = Day(To, "to", faults);
        if (from > to) faults["to"] = "The last day is before the first.";
        if (State.Length > 0 && State != Exercises && ParseState() is null) faults["state"] = "There is no such state.";
        return new ListAsked(faults, new IncidentFilter(
            Scenario.Length == 0 ? null : Scenario,
            ParseState(),
            OfficerName: Officer.Length == 0 ? null : Officer,
            From: from is { } first ? UkTime.FromWallClock(first) : null,
            Before: to is { } last ? UkTime.FromWallClock(last.AddDays(1)) : null,
            Exercises: State == Exercises));
    }

    public string Newest => Link(after: null, []);

    /// <summary>Null on the newest page.</summary>
    public string? Newer => After is null ? null : Trail.Count == 0 ? Newest : Link(Trail[^1], Trail.SkipLast(1));

    public string Older(IncidentId last) => Link(last, After is { } here ? Trail.Append(here).TakeLast(LongestTrail) : []);

    private string Link(IncidentId? after, IEnumerable<IncidentId> trail)
    {
        var asked = new Dictionary<string, string?>
        {
            ["scenario"] = Scenario, ["state"] = State, ["officer"] = Officer, ["from"] = From, ["to"] = To,
            ["after"] = after?.Value, ["trail"] = string.Join(',', trail),
        };
        return QueryHelpers.AddQueryString("/records", asked.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    private IntakeState? ParseState() => State switch
    {
        "running" => IntakeState.Running,
        "finished" => IntakeState.Finished,
        "cancelled" => IntakeState.Cancelled,
        _ => null,
    };

    private static DateTime? Day(string text, string field, Dictionary<string, string> faults)
    {
        if (text.Length == 0) return null;
        if (Date(text) is { } day) return day.ToDateTime(TimeOnly.MinValue);
        faults[field] = $"“{text}” is not a date. Write it as 05/07/2026.";
        return null;
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is > 1900 and < 9000 ? day : null;

    private static string One(IQueryCollection query, string name)
    {
        var text = query[name].ToString().Trim();
        return text.Length > LongestValue ? text[..LongestValue] : text;
    }
}

/// <summary>The filter that was asked for, and by field what could not be understood. With faults nothing is listed.</summary>
internal sealed record ListAsked(IReadOnlyDictionary<string, string> Faults, IncidentFilter Filter);
