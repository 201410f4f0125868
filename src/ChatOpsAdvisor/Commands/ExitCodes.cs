using System.CommandLine;

namespace ChatOpsAdvisor.Commands;

/// <summary>0 done, 1 not done, 2 not understood: a script can tell a bad file from a mistyped command.</summary>
internal static class ExitCodes
{
    private const int NotUnderstood = 2;

    public static async Task<int> RunAsync(RootCommand root, string[] args, InvocationConfiguration? output = null)
    {
        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync(output);
        return parsed.Errors.Count > 0 ? NotUnderstood : code;
    }
}
