using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Receiving;

public sealed class EndpointTests : IAsyncLifetime
{
    private const string Secret = "zebra-crossing";
    private FrontDoor _front = null!;

    public async ValueTask InitializeAsync() => _front = await FrontDoor.OpenAsync();

    public ValueTask DisposeAsync() => _front.DisposeAsync();

    public static TheoryData<string, string, int> BadBodies => new()
    {
        { "empty", "", 400 },
        { "no JSON", Secret, 400 },
        { "cut off", $$"""{"type":"message","text":"{{Secret}}""", 400 },
        { "a list", $$"""["{{Secret}}"]""", 400 },
        { "no type", $$"""{"text":"{{Secret}}"}""", 400 },
        { "a type that is no text", $$$"""{"type":{"a":"{{{Secret}}}"}}""", 400 },
        { "one megabyte", $$"""{"type":"message","text":"{{Secret + new string('a', 1_000_000)}}"}""", 413 },
        { "text that is an object", Some.Activity().With("text", new JsonObject { ["a"] = Secret }).ToJsonString(), 400 },
        { "value that is text", Some.Pressed(Secret).ToJsonString(), 400 },
        { "value that is a list", Some.Pressed(new JsonArray(Secret)).ToJsonString(), 400 },
        { "value of another's card", Some.Pressed(new JsonObject { ["x"] = Secret }).ToJsonString(), 400 },
        { "value with an object inside", Some.Pressed(new JsonObject { ["verb"] = "answer", ["x"] = new JsonObject { ["y"] = Secret } }).ToJsonString(), 400 },
        { "value with a list inside", Some.Pressed(new JsonObject { ["verb"] = "answer", ["x"] = new JsonArray(Secret) }).ToJsonString(), 400 },
        { "value of 100 kB", Some.Pressed(new JsonObject { ["verb"] = "answer", ["x"] = Secret + new string('a', 100_000) }).ToJsonString(), 400 },
        { "foreign verb", Some.Pressed(new JsonObject { ["verb"] = Secret + "!" }).ToJsonString(), 400 },
        { "foreign incident", Some.Pressed(new JsonObject { ["verb"] = "answer", ["incident"] = Secret }).ToJsonString(), 400 },
        { "half a surrogate pair", Some.Pressed(new JsonObject { ["verb"] = "answer", ["x"] = "@@" + Secret }).ToJsonString().Replace("@@", "\\ud800", StringComparison.Ordinal), 400 },
        { "conversation that is text", Some.Activity().With("conversation", null).With("conversation", Secret).ToJsonString(), 400 },
        { "conversation without an id", Some.Said(Secret).With("conversation.id", null).ToJsonString(), 400 },
        { "an id with a line break", Some.Said(Secret).With("id", "1\n2").ToJsonString(), 400 },
        { "an id of 5 kB", Some.Said(Secret).With("id", new string('1', 5_000)).ToJsonString(), 400 },
        { "no recipient", Some.Said(Secret).With("recipient", null).ToJsonString(), 400 },
        { "nobody behind it", Some.Said(Secret).With("from.aadObjectId", null).ToJsonString(), 403 },
        { "no sender at all", Some.Said(Secret).With("from", null).ToJsonString(), 403 },
        { "a sender who would be the tool", Some.Said(Secret).With("from.aadObjectId", "tool").ToJsonString(), 403 },
    };

    [Theory, MemberData(nameof(BadBodies))]
    public async Task Bad_input_gets_its_status_makes_no_turn_and_is_not_quoted_in_the_log(string what, string body, int status)
    {
        using var answer = await _front.DeliverAsync(body, "Bearer " + _front.Key.Token());
        Assert.Equal((what, status), (what, (int)answer.StatusCode));
        Assert.Empty(_front.Door.Turns);
        Assert.DoesNotContain(Secret, _front.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Khan", _front.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/jsonp", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("nonsense;;", 415)]
    [InlineData("application/json", 200)]
    [InlineData("Application/JSON; charset=\"UTF-8\"", 200)]
    public async Task Only_json_is_read(string? type, int status)
    {
        using var answer = await _front.DeliverAsync(Encoding.UTF8.GetBytes(Some.Said("hello").ToJsonString()), "Bearer " + _front.Key.Token(), type);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) await gzip.WriteAsync(Encoding.UTF8.GetBytes(Some.Said("hello").ToJsonString()));
        using var answer = await _front.DeliverAsync(packed.ToArray(), "Bearer " + _front.Key.Token(), also: request => request.Content!.Headers.ContentEncoding.Add("gzip"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Only_post_is_answered()
    {
        using var answer = await _front.GetAsync();
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, answer.Content.Headers.Allow.Single()));
    }

    [Fact]
    public async Task A_body_in_pieces_that_grows_too_long_is_cut_off()
    {
        var body = Encoding.UTF8.GetBytes(Some.Said(new string('a', 300_000)).ToJsonString());
        using var answer = await _front.DeliverAsync(body, "Bearer " + _front.Key.Token(), also: request => request.Headers.TransferEncodingChunked = true);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(_front.Door.Turns);
    }

    [Theory]
    [InlineData(8_001)]
    [InlineData(200_000)]
    public async Task A_long_message_is_taken_whole(int length)
    {
        using var answer = await _front.DeliverAsync(Some.Said(new string('a', length)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(length, Assert.IsType<Domain.Turns.IncomingTurn.Said>(_front.Door.Turns.Single()).Text.Length);
    }

    [Fact]
    public async Task Nothing_is_read_before_the_caller_is_proven()
    {
        using var answer = await _front.DeliverAsync("{", authorization: null);
        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (answer.StatusCode, answer.Headers.WwwAuthenticate.Single().Scheme));
    }

    [Fact]
    public async Task A_fault_behind_the_door_is_500_with_a_reference_and_not_a_word_of_the_content()
    {
        _front.Door.Meanwhile = (_, _) => throw new InvalidOperationException(Secret, new ArgumentException(Secret));
        using var answer = await _front.DeliverAsync(Encoding.UTF8.GetBytes(Some.Said(Secret).ToJsonString()), "Bearer " + _front.Key.Token(),
            also: request => request.Headers.Add("MS-CV", "abc.1.2"));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("InvalidOperationException < ArgumentException; reference", _front.Log.Text, StringComparison.Ordinal);
        Assert.Contains("correlation abc.1.2", _front.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, _front.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correlation_that_is_no_id_is_not_logged()
    {
        using var answer = await _front.DeliverAsync("{"u8.ToArray(), "Bearer " + _front.Key.Token(), also: request => request.Headers.Add("MS-CV", Secret + " <script>"));
        Assert.DoesNotContain(Secret, _front.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_waits_for_the_turn_and_hanging_up_does_not_stop_it()
    {
        var (entered, go) = (new TaskCompletionSource<CancellationToken>(), new TaskCompletionSource());
        _front.Door.Meanwhile = async (_, token) =>
        {
            entered.SetResult(token);
            await go.Task;
        };
        using var hangUp = new CancellationTokenSource();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_front.Address, "/api/messages")) { Content = new StringContent(Some.Said("hello").ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + _front.Key.Token());
        var delivery = http.SendAsync(request, hangUp.Token);
        var token = await entered.Task;
        Assert.False(delivery.IsCompleted);
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delivery);
        Assert.False(token.CanBeCanceled);
        go.SetResult();
        for (var i = 0; i < 500 && _front.Door.Turns.IsEmpty; i++) await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        Assert.Single(_front.Door.Turns);
    }
}
