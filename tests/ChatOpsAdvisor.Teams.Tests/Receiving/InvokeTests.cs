using System.Text.Json.Nodes;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Receiving;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Receiving;

public sealed class InvokeTests : IAsyncLifetime
{
    private FrontDoor _front = null!;

    public async ValueTask InitializeAsync() => _front = await FrontDoor.OpenAsync();

    public ValueTask DisposeAsync() => _front.DisposeAsync();

    [Fact]
    public async Task An_execute_is_the_same_press_as_a_submit()
    {
        _front.Door.Receipt = new TurnReceipt(Repeated: false, Said: "Insp Sample has it.");
        var (status, body) = await Invoke("adaptiveCard/action",
            """{"action":{"type":"Action.Execute","verb":"answer","data":{"incident":"26-0007","step":"P3","ask":4,"when":"21:30"}},"trigger":"manual"}""");
        Assert.Equal((200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Insp Sample has it."}"""), (status, body));
        var submit = """{"verb":"answer","incident":"26-0007","step":"P3","ask":4,"when":"21:30"}""";
        using var twin = await _front.DeliverAsync(Some.Pressed(JsonNode.Parse(submit)));
        var presses = _front.Door.Turns.Cast<IncomingTurn.Pressed>().Select(turn => turn.Press).ToList();
        Assert.Equal(presses[0] with { Inputs = presses[1].Inputs }, presses[1]);
        Assert.Equal(presses[0].Inputs, presses[1].Inputs);
    }

    [Theory]
    [InlineData(false, Phrases.Taken)]
    [InlineData(true, Phrases.TakenBefore)]
    public async Task Somebody_who_pressed_is_never_left_without_a_line(bool repeated, string line)
    {
        _front.Door.Receipt = new TurnReceipt(repeated, Said: null);
        var (_, body) = await Invoke("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"back"}, "trigger":"manual"}""".Replace("\"back\"", "\"back\",\"data\":{}", StringComparison.Ordinal));
        Assert.Equal(line, (string?)JsonNode.Parse(body)!["value"]);
    }

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("5", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":null}""", "BadRequest")]
    [InlineData("""{"action":[]}""", "BadRequest")]
    [InlineData("""{"action":{}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"answer","data":{}}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":5,"data":{"verb":"answer"}}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"\ud800","data":{}}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"answer","data":{"x":{}}}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"answer","data":{}},"trigger":"automatic"}""", "NotSupported")]
    public async Task An_execute_of_another_shape_is_a_shaped_error_and_no_turn(string value, string code)
    {
        var (status, body) = await Invoke("adaptiveCard/action", value);
        var error = JsonNode.Parse(body)!;
        Assert.Equal((400, 400, "application/vnd.microsoft.error", code), (status, (int)error["statusCode"]!, (string)error["type"]!, (string)error["value"]!["code"]!));
        Assert.Empty(_front.Door.Turns);
    }

    [Theory]
    [InlineData("task/fetch", "task", "value")]
    [InlineData("composeExtension/query", "composeExtension", "text")]
    [InlineData("composeExtension/fetchTask", "task", "value")]
    [InlineData("composeExtension/submitAction", "task", "value")]
    public async Task What_is_done_in_the_chat_says_so(string name, string part, string member)
    {
        var (status, body) = await Invoke(name, "{}");
        var answer = JsonNode.Parse(body)![part]!;
        Assert.Equal((200, "message"), (status, (string)answer["type"]!));
        Assert.Contains("chat", (string)answer[member]!, StringComparison.Ordinal);
        Assert.Empty(_front.Door.Turns);
    }

    [Theory]
    [InlineData("""{"data":{"verb":"answer","step":"P3"}}""", 200, 1)]
    [InlineData("""{"data":{"step":"P3"}}""", 400, 0)]
    [InlineData("""{"data":"x"}""", 400, 0)]
    [InlineData("[]", 400, 0)]
    public async Task A_dialogs_submit_with_our_verb_is_a_press(string value, int status, int turns)
    {
        Assert.Equal(status, (await Invoke("task/submit", value)).Status);
        Assert.Equal(turns, _front.Door.Turns.Count);
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("ADAPTIVECARD/ACTION")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_not_implemented(string? name)
    {
        using var answer = await _front.DeliverAsync(Some.Invoke("x", null).With("name", name));
        Assert.Equal((501, 0), ((int)answer.StatusCode, _front.Door.Turns.Count));
    }

    [Fact]
    public async Task A_press_with_nobody_behind_it_is_forbidden()
    {
        var value = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"acknowledge","data":{}},"trigger":"manual"}""");
        using var answer = await _front.DeliverAsync(Some.Invoke("adaptiveCard/action", value).With("from.aadObjectId", null));
        Assert.Equal((403, 0), ((int)answer.StatusCode, _front.Door.Turns.Count));
    }

    [Fact]
    public void Two_readers_for_one_name_are_a_fault_at_start()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Invokes.Routes().On("task/fetch", _ => new InvokePlan.Answer(InvokeAnswer.BadRequest)));
        Assert.Contains("task/fetch", fault.Message, StringComparison.Ordinal);
    }

    private async Task<(int Status, string Body)> Invoke(string name, string value)
    {
        var body = Some.Invoke(name, "@").ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal);
        using var answer = await _front.DeliverAsync(body, "Bearer " + _front.Key.Token());
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
