using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>Who gets in, by what is configured, where it runs and what the caller brings.</summary>
public sealed class SignInTests
{
    private static readonly string[] AllPages = ["records", "records/26-0001", "records/26-0001/attempts.csv", "records/26-0001/contacts.csv", "records/sign-in", "records/sign-out"];

    private static readonly Dictionary<string, string?> Entra = new()
    {
        ["AzureAd:Instance"] = "https://login.example.invalid/", ["AzureAd:TenantId"] = "00000000-0000-0000-0000-000000000001", ["AzureAd:ClientId"] = "00000000-0000-0000-0000-0000000000c1",
    };

    [Theory]
    [InlineData("Production", null)]
    [InlineData("Staging", null)]
    [InlineData("Development", "AzureAd:ClientId")]
    [InlineData("Production", "AzureAd:TenantId")]
    public async Task Without_a_whole_configuration_outside_Development_every_page_is_closed(string environment, string? halfOfIt)
    {
        var settings = halfOfIt is null ? null : new Dictionary<string, string?> { [halfOfIt] = "00000000-0000-0000-0000-000000000001" };
        await using var host = await RecordHost.StartAsync(environment, settings);
        using var stranger = host.Stranger();
        foreach (var page in AllPages)
        {
            using var answer = await stranger.GetAsync(page);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("Sign-in to the records is not configured on this server", Pages.Words(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        }

        using var post = await stranger.PostAsync("records/sign-in", new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, post.StatusCode);
    }

    [Fact]
    public async Task In_Development_a_stranger_is_led_to_the_local_sign_in_and_from_there_back()
    {
        await using var host = await RecordHost.StartAsync();
        using var client = host.Stranger();
        using var away = await client.GetAsync("records?state=running");
        Assert.Equal(HttpStatusCode.Redirect, away.StatusCode);
        Assert.StartsWith("/records/sign-in?back=", away.Headers.Location!.PathAndQuery, StringComparison.Ordinal);

        var form = await client.GetStringAsync(away.Headers.Location);
        Assert.Contains("Sign in as Supervisor Sample — Development only", Pages.Words(form), StringComparison.Ordinal);
        using var back = await client.PostAsync(away.Headers.Location, Pages.Form(form, ("back", "/records?state=running")));
        Assert.Equal("/records?state=running", back.Headers.Location!.ToString());
        var cookie = back.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("records=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Supervisor Sample", Pages.Words(await client.GetStringAsync("records")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example.invalid/")]
    [InlineData("//elsewhere.example.invalid/records")]
    [InlineData("/local/page")]
    public async Task Signing_in_leads_to_the_records_and_nowhere_else(string back)
    {
        await using var host = await RecordHost.StartAsync();
        using var client = host.Stranger();
        using var answer = await client.PostAsync("records/sign-in", Pages.Form(await client.GetStringAsync("records/sign-in"), ("back", back)));
        Assert.Equal("/records", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("Host", "records.example.invalid")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task The_local_sign_in_is_for_this_machine_only(string header, string value)
    {
        await using var host = await RecordHost.StartAsync();
        using var client = await host.SupervisorAsync();
        foreach (var page in AllPages)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page);
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_sign_in_or_out_without_the_form_s_token_is_refused()
    {
        await using var host = await RecordHost.StartAsync();
        using var client = await host.SupervisorAsync();
        foreach (var page in new[] { "records/sign-in", "records/sign-out" })
        {
            using var answer = await client.PostAsync(page, new FormUrlEncodedContent([]));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        using var outside = await client.PostAsync("records/sign-out", Pages.Form(await client.GetStringAsync("records")));
        Assert.Equal("/records/sign-out", outside.Headers.Location!.ToString());
        using var after = await client.GetAsync("records");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task With_Entra_a_stranger_is_sent_to_Entra_and_there_is_no_local_way_in()
    {
        await using var host = await EntraHostAsync();
        using var client = host.Stranger();
        foreach (var page in new[] { "records", "records/26-0001", "records/sign-in" })
        {
            using var answer = await client.GetAsync(page);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal("login.example.invalid", answer.Headers.Location!.Host);
        }

        using var post = await client.PostAsync("records/sign-in", Pages.Form(await client.GetStringAsync("records/sign-out")));
        Assert.NotEqual(HttpStatusCode.Redirect, post.StatusCode);
    }

    [Theory]
    [InlineData("Supervisor", HttpStatusCode.OK)]
    [InlineData("Reader", HttpStatusCode.Forbidden)]
    [InlineData("supervisor", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Forbidden)]
    public async Task With_Entra_the_app_role_opens_the_records_and_nothing_else_does(string? role, HttpStatusCode expected)
    {
        await using var host = await EntraHostAsync();
        using var client = host.Stranger();
        using var signedIn = await client.GetAsync("test/in?role=" + role);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        using var answer = await client.GetAsync("records");
        Assert.Equal(expected, answer.StatusCode);
        if (expected is HttpStatusCode.Forbidden)
            Assert.Contains("without the role", Pages.Words(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_Development_the_cookie_is_Secure_and_bound_to_the_host()
    {
        await using var host = await EntraHostAsync("Production");
        using var client = host.Stranger();
        using var signedIn = await client.GetAsync("test/in?role=Supervisor");
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("__Host-records=", cookie, StringComparison.Ordinal);
        foreach (var mark in new[] { "secure", "httponly", "path=/" }) Assert.Contains(mark, cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<RecordHost> EntraHostAsync(string environment = "Development") => RecordHost.StartAsync(
        environment,
        Entra,
        services: services => services.Configure<OpenIdConnectOptions>("Records.Entra", entra => entra.Configuration = new OpenIdConnectConfiguration
        {
            AuthorizationEndpoint = "https://login.example.invalid/authorize",
        }),
        map: app => app.MapGet("/test/in", (string? role) => Results.SignIn(
            new ClaimsPrincipal(new ClaimsIdentity(
                [new Claim("name", "Sgt Sample"), .. string.IsNullOrEmpty(role) ? Array.Empty<Claim>() : [new Claim("roles", role)]], "test", "name", "roles")),
            new AuthenticationProperties(), "Records.Cookie")));
}
