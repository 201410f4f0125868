using ChatOpsAdvisor.Access;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Tests.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Tests.Access;

/// <summary>Roles by group, read by the real host from a directory on loopback.</summary>
public sealed class GroupRolesTests : IAsyncLifetime
{
    private const string Group = "0a1b2c3d-0000-4000-8000-0000000000aa";
    private static readonly Person First = new("0a1b2c3d-0000-4000-8000-000000000001", "Insp Sample");
    private static readonly Person Second = new("0a1b2c3d-0000-4000-8000-000000000002", "Insp Example");
    private static readonly Person Named = new("0a1b2c3d-0000-4000-8000-000000000003", "Insp Other");
    private static readonly Person Stranger = new("0a1b2c3d-0000-4000-8000-000000000009", "PC Example");

    private WebApplication _graph = null!;
    private int _status = 200;
    private string? _elsewhere;
    private bool _secondLeft;

    private string Address => _graph.Urls.First();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _graph = builder.Build();
        _graph.Urls.Add("http://127.0.0.1:0");
        _graph.MapGet("/v1.0/groups/{id}/transitiveMembers", (string id, HttpRequest request) => (_status, id, request.Query["page"].ToString()) switch
        {
            (not 200, _, _) => Results.StatusCode(_status),
            (_, not Group, _) => Results.NotFound(),
            (_, _, "2") => Results.Text($$"""{"value":[{{(_secondLeft ? "" : $$"""{"@odata.type":"#microsoft.graph.user","id":"{{Second.Id}}"}""")}}]}""", "application/json"),
            _ => Results.Text($$"""
                {"@odata.nextLink":"{{_elsewhere ?? Address}}/v1.0/groups/{{Group}}/transitiveMembers?page=2",
                 "value":[{"@odata.type":"#microsoft.graph.user","id":"{{First.Id}}"},{"@odata.type":"#microsoft.graph.group","id":"{{Stranger.Id}}"}]}
                """, "application/json"),
        });
        await _graph.StartAsync();
    }

    public ValueTask DisposeAsync() => _graph.DisposeAsync();

    private Task<Night> BeginAsync(string group = Group) => Night.BeginAsync(
        $"--Teams:GraphHost={Address}", $"--Roles:Acknowledge:0=group:{group}", $"--Roles:Acknowledge:1={Named.Id}");

    private static bool[] May(Night night) => [.. new[] { First, Second, Named, Stranger }.Select(person => night.Service<IRoles>().Current.May(person, Act.Acknowledge))];

    [Fact]
    public async Task Members_of_every_page_and_the_named_may_and_nobody_else()
    {
        await using var night = await BeginAsync();
        Assert.Equal([true, true, true, false], May(night));
        Assert.True(night.Service<IRoles>().Current.May(Stranger, Act.Close));
    }

    [Fact]
    public async Task Who_leaves_the_group_may_no_more_after_the_next_reading()
    {
        await using var night = await BeginAsync();
        _secondLeft = true;
        await night.Service<GroupRoles>().RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Equal([true, false, true, false], May(night));
    }

    [Fact]
    public async Task A_directory_that_fails_later_leaves_the_last_members()
    {
        await using var night = await BeginAsync();
        _status = 503;
        await night.Service<GroupRoles>().RefreshAsync(TestContext.Current.CancellationToken);
        Assert.Equal([true, true, true, false], May(night));
        Assert.Contains(night.Log.Lines, line => line.Contains(Group, StringComparison.Ordinal) && line.Contains("the members read last hold", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(503, Group)]
    [InlineData(200, "0a1b2c3d-0000-4000-8000-0000000000bb")]
    public async Task A_group_that_could_never_be_read_opens_nothing(int status, string group)
    {
        _status = status;
        await using var night = await BeginAsync(group);
        Assert.Equal([false, false, true, false], May(night));
        Assert.Contains(night.Log.Lines, line => line.Contains("nobody has what is kept to it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_next_page_elsewhere_is_not_followed()
    {
        _elsewhere = "http://127.0.0.2:1";
        await using var night = await BeginAsync();
        Assert.Equal([false, false, true, false], May(night));
        Assert.Contains(night.Log.Lines, line => line.Contains("BadNextLink", StringComparison.Ordinal));
    }
}
