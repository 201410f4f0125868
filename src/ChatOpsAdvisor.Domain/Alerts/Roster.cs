namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>One person's turn of duty for a force area.</summary>
/// <param name="Order">1 for the duty inspector, 2 for whoever is called when the first does not answer, and so on.</param>
/// <param name="Instead">Whose turn this one takes over, as an override or half of a swap; null for a turn of the plan.</param>
public sealed record DutyShift(string Area, RosterPerson Who, DateTimeOffset From, DateTimeOffset Until, int Order, RosterPerson? Instead = null)
{
    /// <summary>From its first moment, and not at its last: two turns that meet do not overlap.</summary>
    public bool Covers(DateTimeOffset at) => From <= at && at < Until;
}

/// <summary>Somebody on a roster.</summary>
/// <param name="EntraId">Entra object id; null when the roster names somebody whom the settings do not know.</param>
public sealed record RosterPerson(string Name, string? EntraId)
{
    /// <summary>The same person: by Entra id where both have one, else by name.</summary>
    public bool Is(RosterPerson other) => EntraId is { } id && other.EntraId is { } otherId
        ? id.Equals(otherId, StringComparison.OrdinalIgnoreCase)
        : Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A stretch of time in which nobody is on duty.</summary>
public sealed record RosterGap(string Area, DateTimeOffset From, DateTimeOffset Until);

/// <summary>Who is on duty when. Instants throughout, so that a night on which the clocks change has neither a gap nor a double hour.</summary>
public sealed record Roster(IReadOnlyList<DutyShift> Shifts)
{
    public static Roster Empty { get; } = new([]);

    /// <summary>Who is called for an area at a moment, first to last; nobody twice.</summary>
    public IReadOnlyList<RosterPerson> OnDuty(string area, DateTimeOffset at)
    {
        var people = new List<RosterPerson>();
        foreach (var shift in Standing(area, at))
            if (!people.Exists(shift.Who.Is)) people.Add(shift.Who);
        return people;
    }

    /// <summary>The next moment, after this one, at which a turn of the area begins or ends; null when none does.</summary>
    public DateTimeOffset? NextChange(string area, DateTimeOffset after) =>
        Of(area).SelectMany(shift => new[] { shift.From, shift.Until }).Where(at => at > after).Select(at => (DateTimeOffset?)at).Min();

    /// <summary>When nobody is on duty between two moments.</summary>
    public IReadOnlyList<RosterGap> Gaps(string area, DateTimeOffset from, DateTimeOffset until)
    {
        var gaps = new List<RosterGap>();
        DateTimeOffset? since = null;
        for (DateTimeOffset? at = from; at < until; at = NextChange(area, at.Value))
        {
            var nobody = OnDuty(area, at.Value).Count == 0;
            if (nobody) since ??= at;
            else if (since is { } began)
            {
                gaps.Add(new RosterGap(area, began, at.Value));
                since = null;
            }
        }

        if (since is { } open) gaps.Add(new RosterGap(area, open, until));
        return gaps;
    }

    /// <summary>People of an area's turns between two moments, each once.</summary>
    public IReadOnlyList<RosterPerson> People(string area, DateTimeOffset from, DateTimeOffset until)
    {
        var people = new List<RosterPerson>();
        foreach (var shift in Of(area).Where(shift => shift.From < until && shift.Until > from).OrderBy(shift => shift.From))
            if (!people.Exists(shift.Who.Is)) people.Add(shift.Who);
        return people;
    }

    /// <summary>The turns that count at a moment: an override takes the place, and the order, of the turn that it covers.</summary>
    private IEnumerable<DutyShift> Standing(string area, DateTimeOffset at)
    {
        var now = Of(area).Where(shift => shift.Covers(at)).ToList();
        var overrides = now.Where(shift => shift.Instead is not null).ToList();
        var plan = now.Where(shift => shift.Instead is null);
        return plan
            .Select(shift => overrides.LastOrDefault(one => one.Instead!.Is(shift.Who)) is { } over ? shift with { Who = over.Who } : shift)
            .OrderBy(shift => shift.Order)
            .ThenBy(shift => shift.From);
    }

    private IEnumerable<DutyShift> Of(string area) => Shifts.Where(shift => shift.Area.Equals(area, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Port: the roster as it was read last.</summary>
public interface IRosterShelf
{
    Roster Current { get; }
}
