using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class GuidanceRegistrationTests
{
    [Fact]
    public void A_sound_pack_stands_on_the_shelf()
    {
        var shelf = new ServiceCollection().AddGuidance(Repository.ShippedPack, archive: null, Shipped.ForceAreas).BuildServiceProvider().GetRequiredService<IGuidanceShelf>();
        Assert.Equal("ocag-v11", shelf.Current.Id);
        Assert.Same(shelf.Current, shelf.Find("ocag-v11", shelf.Current.Version));
        Assert.Null(shelf.Find("ocag-v11", "0.9.0"));
        Assert.Null(shelf.Find("another", shelf.Current.Version));
    }

    [Fact]
    public void A_broken_pack_is_refused_in_its_editors_words_and_without_a_stack_trace()
    {
        using var pack = new SmallPack().With("triggers.yaml", "fact: children", "fact: childern").With("pack.yaml", "marking: TEST\n", "").Write();
        var refused = Assert.Throws<PackRefusedException>(() => new ServiceCollection().AddGuidance(pack.Folder, archive: null, []));
        Assert.Equal(
            $"""
             The guidance pack in '{pack.Folder}' cannot be used:
               pack.yaml:1: pack small has no marking
               triggers.yaml:6: trigger child speaks of the fact childern, for which no question asks
             """,
            refused.ToString(),
            ignoreLineEndingDifferences: true);
    }
}
