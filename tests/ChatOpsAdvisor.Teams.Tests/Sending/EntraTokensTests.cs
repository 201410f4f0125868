using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChatOpsAdvisor.Teams.Sending;
using ChatOpsAdvisor.Teams.Tests.Support;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace ChatOpsAdvisor.Teams.Tests.Sending;

/// <summary>The real MSAL against a fake Entra.</summary>
public sealed class EntraTokensTests
{
    private static readonly TeamsOptions Secret = new() { AppId = Some.AppId, TenantId = Some.Tenant, ClientSecret = "s3cret" };

    [Theory]
    [InlineData(BotKind.SingleTenant, Some.Tenant)]
    [InlineData(BotKind.MultiTenant, "botframework.com")]
    public async Task The_tenant_follows_the_kind_of_registration(BotKind kind, string tenant)
    {
        var entra = new FakeEntra();
        var grant = await new EntraTokens(Options.Create(Secret with { Kind = kind }), entra).AcquireAsync(anew: false, default);
        Assert.Equal("Bearer opaque-1", Assert.IsType<TokenGrant.Granted>(grant).Header);
        Assert.Equal($"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token", entra.Requests.Single().Address);
        Assert.Contains("grant_type=client_credentials", entra.Requests[0].Body, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", entra.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_proves_it_by_assertion()
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".pem");
        using (var key = RSA.Create(2048))
        using (var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Some.Now, Some.Now.AddYears(1)))
            await File.WriteAllTextAsync(file, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        var entra = new FakeEntra();
        Assert.IsType<TokenGrant.Granted>(await new EntraTokens(Options.Create(Secret with { ClientSecret = null, CertificateFile = file }), entra).AcquireAsync(anew: false, default));
        Assert.Contains("client_assertion=", entra.Requests[0].Body, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task A_token_asked_anew_comes_past_the_cache()
    {
        var entra = new FakeEntra();
        var tokens = new EntraTokens(Options.Create(Secret), entra);
        await tokens.AcquireAsync(anew: false, default);
        await tokens.AcquireAsync(anew: false, default);
        Assert.Single(entra.Requests);
        Assert.Equal("Bearer opaque-2", Assert.IsType<TokenGrant.Granted>(await tokens.AcquireAsync(anew: true, default)).Header);
    }

    [Theory]
    [InlineData(401, """{"error":"invalid_client","error_description":"AADSTS7000222: expired"}""", "AADSTS7000222", true)]
    [InlineData(400, """{"error":"unauthorized_client","error_description":"AADSTS700016: not found in directory"}""", "AADSTS700016", true)]
    [InlineData(503, "", null, false)]
    public async Task A_refusal_tells_the_registrations_fault_from_a_bad_hour(int status, string body, string? code, bool permanent)
    {
        var entra = new FakeEntra { Status = status, Body = body };
        var refused = Assert.IsType<TokenGrant.Refused>(await new EntraTokens(Options.Create(Secret), entra).AcquireAsync(anew: false, default));
        Assert.Equal(permanent, refused.Permanent);
        if (code is not null) Assert.Equal(code, refused.Code);
    }

    private sealed class FakeEntra : HttpMessageHandler, IMsalHttpClientFactory
    {
        private int _tokens;

        public List<Sent> Requests { get; } = [];
        public int Status { get; init; } = 200;
        public string? Body { get; init; }

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(new(request.Method.Method, request.RequestUri!.GetLeftPart(UriPartial.Path), null, null, await request.Content!.ReadAsStringAsync(cancellationToken)));
            var body = Body ?? $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"opaque-{{++_tokens}}"}""";
            return new HttpResponseMessage((HttpStatusCode)Status) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        }
    }
}
