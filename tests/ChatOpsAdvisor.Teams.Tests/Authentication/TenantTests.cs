using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Authentication;

public sealed class TenantTests
{
    private const string Other = "99999999-9999-9999-9999-999999999999";

    [Theory]
    [InlineData(Some.Tenant, Some.Tenant, 200)]
    [InlineData(Some.Tenant, null, 200)]
    [InlineData(null, Some.Tenant, 200)]
    [InlineData("", Some.Tenant, 200)]
    [InlineData(Other, Other, 403)]
    [InlineData(Some.Tenant, Other, 403)]
    [InlineData(Other, Some.Tenant, 403)]
    [InlineData(null, null, 403)]
    [InlineData("", "", 403)]
    public async Task Only_a_tenant_on_the_list_gets_in_and_the_two_places_must_agree(string? stated, string? conversed, int status)
    {
        await using var front = await FrontDoor.OpenAsync();
        using var answer = await front.DeliverAsync(Some.Said("hello").With("channelData.tenant.id", stated).With("conversation.tenantId", conversed));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 200 ? 1 : 0, front.Door.Turns.Count);
    }
}
