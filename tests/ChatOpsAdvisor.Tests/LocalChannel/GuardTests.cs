using System.Net;
using System.Net.Http.Json;

namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>Whoever reaches the local channel can be anyone, so this machine's own pages and programs are all that reach it.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("Host", "evil.example")] // a name that was made to point here
    [InlineData("Host", "127.0.0.1.evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.9")] // a tunnel or a proxy
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task Nothing_is_shown_to(string header, string value)
    {
        await using var host = await LocalHost.StartAsync();
        foreach (var path in new[] { "", "local/api/town", "local/api/conversations", "local/page/main.js", "local/v3/teams/x", "local/api/stream?c=x" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(host.Root, path));
            request.Headers.TryAddWithoutValidation(header, value);
            using var response = await host.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    public async Task A_write_is_taken_only_from_this_origin(string header, string value, int status)
    {
        await using var host = await LocalHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Root, "local/api/conversations/a%3A1local-pc-example/open"))
        {
            Content = JsonContent.Create(new { person = "pc-example" }),
        };
        request.Headers.Add(header, value);
        using var response = await host.Http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200, !host.Bot.Received.IsEmpty);
    }

    [Fact]
    public async Task The_page_runs_its_own_scripts_and_nobody_elses()
    {
        await using var host = await LocalHost.StartAsync();
        using var page = await host.Http.GetAsync(host.Root);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = policy.Split("'nonce-")[1].Split('\'')[0];

        Assert.StartsWith("default-src 'none'; script-src 'nonce-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"nonce=\"{nonce}\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var again = await host.Http.GetAsync(host.Root);
        Assert.DoesNotContain(nonce, await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_pages_files_are_served()
    {
        await using var host = await LocalHost.StartAsync();
        foreach (var path in new[] { "local/page/index.html", "local/page/..%2f..%2fChatOpsAdvisor.dll", "local/page/none.js", "wwwroot/local/main.js" })
        {
            using var response = await host.Http.GetAsync(new Uri(host.Root, path));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }
}
