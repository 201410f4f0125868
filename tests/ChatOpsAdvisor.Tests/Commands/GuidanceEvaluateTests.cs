using System.Text.Json;

namespace ChatOpsAdvisor.Tests.Commands;

public sealed class GuidanceEvaluateTests : IDisposable
{
    private readonly string questions = Path.GetTempFileName();

    [Fact]
    public async Task Two_processes_answer_alike()
    {
        await File.WriteAllLinesAsync(questions, [
            "bail conds?\t7.2,7.4", "his kids are at his mums, who do i ring\t7.5", "wats the bit between 5.1.9 and 5.1.10\tWITHHELD",
            "how long can we keep him in\tOUT-OF-SCOPE", "group outside his house now filming\t5.2.4", "is this even signed off\tOUT-OF-SCOPE",
        ], TestContext.Current.CancellationToken);
        var (first, second) = (await Evaluate(), await Evaluate());
        Assert.Equal(first, second);
        Assert.Contains(first, line => line.StartsWith("answered 3:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_details_the_scores_are_still_one_JSON_document()
    {
        await File.WriteAllTextAsync(questions, "bail conds?\t7.2,7.4\n", TestContext.Current.CancellationToken);
        var (code, said) = await BuiltHost.RunAsync("guidance", "evaluate", "--questions", questions, "--json", "--details");
        Assert.Equal(0, code);
        using var scores = JsonDocument.Parse(string.Join('\n', said));
        Assert.Equal(1, scores.RootElement.GetProperty("questions").GetProperty("answered").GetProperty("n").GetInt32());
        Assert.Equal("bail conds?", Assert.Single(scores.RootElement.GetProperty("rows").EnumerateArray()).GetProperty("text").GetString());
    }

    public void Dispose() => File.Delete(questions);

    // All but how long it took.
    private async Task<List<string>> Evaluate()
    {
        var (_, said) = await BuiltHost.RunAsync("guidance", "evaluate", "--questions", questions, "--details");
        return [.. said.Where(line => !line.EndsWith("ms a question", StringComparison.Ordinal))];
    }
}
