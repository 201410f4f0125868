using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>The packs at hand. Incidents keep the version under which they began, so earlier ones may stay beside the current.</summary>
public sealed class Shelf(GuidancePack current, params IReadOnlyList<GuidancePack> earlier) : IGuidanceShelf
{
    public GuidancePack Current => current;

    public GuidancePack? Find(string id, string version) =>
        earlier.Prepend(current).FirstOrDefault(pack => pack.Id == id && pack.Version == version);
}
