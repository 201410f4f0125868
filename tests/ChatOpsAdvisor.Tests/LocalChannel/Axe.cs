using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChatOpsAdvisor.Tests.LocalChannel;

internal static class Axe
{
    /// <summary>Each fault as "rule: element", for a message that can be read.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        var result = await page.RunAxe();
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html[..Math.Min(200, node.Html.Length)]}"))];
    }
}
