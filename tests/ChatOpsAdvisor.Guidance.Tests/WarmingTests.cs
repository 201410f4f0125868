using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Tests.Packs;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatOpsAdvisor.Guidance.Tests;

public class WarmingTests
{
    [Fact]
    public async Task It_is_done_once_with_the_pack_in_use()
    {
        var warmed = new List<GuidancePack>();
        await RunAsync(warmed.Add);
        Assert.Equal([Shipped.Pack], warmed);
    }

    [Fact]
    public Task Its_fault_does_not_keep_the_host_from_running() => RunAsync(_ => throw new InvalidOperationException("no"));

    private static async Task RunAsync(Action<GuidancePack> warm)
    {
        using var warming = new Warming("tests", new Shelf(), warm, NullLogger<Warming>.Instance);
        await warming.StartAsync(TestContext.Current.CancellationToken);
        // A fault that got out would be thrown here, and would stop a host.
        await warming.ExecuteTask!;
    }

    private sealed class Shelf : IGuidanceShelf
    {
        public GuidancePack Current => Shipped.Pack;

        public GuidancePack? Find(string id, string version) => null;
    }
}
