using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads contacts.yaml: the force's desks.</summary>
internal static class ReadDesks
{
    public static IReadOnlyList<ForceDesk> From(Entry file, IReadOnlyList<Option> forceAreas)
    {
        var desks = new List<ForceDesk>();
        foreach (var entry in file.Children("desks", "desk"))
        {
            var desk = new ForceDesk(
                entry.Text("id"), entry.Text("name"), entry.Text("phone"), entry.TextOrNull("hours"), entry.Texts("topics"), entry.Texts("areas"));
            if (desk.Id.Length > 0 && !PackDraft.IsId(desk.Id)) entry.Fault("id", "has an id that is not made of letters, digits, dots and dashes");
            if (desks.Exists(other => other.Id == desk.Id)) entry.Fault("id", "appears twice");
            foreach (var area in desk.Areas.Where(area => forceAreas.All(known => known.Id != area)))
                entry.Fault("areas", $"is for the force area {area}, which the settings do not have");
            foreach (var area in desk.Areas.Where(area => desks.Exists(other => other.Areas.Contains(area))))
                entry.Fault("areas", $"is for the force area {area}, which has a desk already");
            desks.Add(desk);
            entry.Done();
        }

        file.Done();
        return desks;
    }
}
