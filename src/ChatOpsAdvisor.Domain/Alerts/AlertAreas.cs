using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>
/// Whose an alert is, by the force areas that were named. A card stays where it was ever posted; when the area turns out to
/// be another's it says so and nobody is called there any more. That is only once a place of the right area has it: no alert
/// is let go of on the strength of a message that may never arrive.
/// </summary>
internal static class AlertAreas
{
    public static IReadOnlyCollection<string> Of(Incident incident) => incident.AnswerTo(AlertLayout.Areas) is Answer.Chosen chosen ? [.. chosen.Options] : [];

    /// <summary>The places whose inspectors are looked to. It is never empty while there is a place at all.</summary>
    public static IReadOnlyList<AlertPlace> Theirs(AlertContext context, Incident incident, AlertState state)
    {
        var areas = Of(incident);
        // "Several" may mean any of them.
        if (incident.IsExercise || areas.Contains("several")) return state.Places;
        // A named area's fallback may be a neighbour's own channel: what is not in its area is brought to it all the same.
        var routes = context.Routes.Routes.Where(route => areas.Contains(route.Area)).ToList();
        var named = state.Places.FindAll(place => routes.Exists(route => route.Channel == place.Channel || route.Fallback?.Channel == place.Channel));
        return named.Exists(place => place.State == PlaceState.Delivered) ? named : state.Places;
    }

    public static bool IsTheirs(AlertContext context, Incident incident, AlertState state, AlertPlace place) =>
        Theirs(context, incident, state).Any(one => one.Channel == place.Channel);
}
