using System.Text;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Teams.Receiving;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Receiving;

/// <summary>Footage stays outside: no link and no attachment passes the door, and that something was taken out is kept.</summary>
public sealed class LinksTests
{
    [Theory]
    [InlineData("https://www.facebook.com/watch/?v=123", "")]
    [InlineData("its here https://youtu.be/abc123 and still up", "its here [link removed] and still up")]
    [InlineData("HTTP://EXAMPLE.INVALID/x", "")]
    [InlineData("www.example.invalid/clip", "")]
    [InlineData("WWW.EXAMPLE.INVALID", "")]
    [InlineData("fb.watch/abc", "")]
    [InlineData("on tiktok.com/@somebody/video/1 now", "on [link removed] now")]
    [InlineData("t.me/group (go look)", "[link removed] (go look)")]
    [InlineData("see <https://x.invalid/a> please", "see <[link removed]> please")]
    [InlineData("file:///c:/clip.mp4", "")]
    [InlineData("blob:https://x.invalid/1", "blob:[link removed]")]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", "")]
    [InlineData("two: https://a.invalid/1, https://b.invalid/2", "two: [link removed] [link removed]")]
    public void A_link_is_taken_out(string text, string expected) => Assert.Equal(expected, Links.TakeOutOf(text));

    [Theory]
    [InlineData("it's on facebook")]
    [InlineData("facebook.com")]
    [InlineData("on tiktok.com they say")]
    [InlineData("and/or")]
    [InlineData("25/11 at 21:30")]
    [InlineData("CAD 412/24")]
    [InlineData("clip.mp4")]
    [InlineData("he is at St.John/Park Road")]
    [InlineData("pc.example@northshire.invalid")]
    [InlineData("")]
    public void A_platform_a_date_or_a_place_is_no_link(string text) => Assert.Same(text, Links.TakeOutOf(text));

    [Fact]
    public void Of_an_attachment_only_its_type_is_kept_and_that_it_was_taken_out()
    {
        var kept = Kept("""
            {"type":"message","serviceUrl":"https://smba.trafficmanager.net/emea/","text":"look: https://x.invalid/v?a=1&b=2 😀","semanticAction":{"Attachments":[{"contentType":"image/png","contentUrl":"https://x.invalid/p"}]},
             "attachments":[{"contentType":"image/png","contentUrl":"https://x.invalid/secret","name":"clip of him.png","thumbnailUrl":"https://x.invalid/t","content":{"downloadUrl":"https://x.invalid/d"}},
                            {"contentType":"text/html","content":"<a href=\"https://x.invalid/h\">here</a>"},{"odd":1},7],
             "value":{"verb":"answer","text":"at https:\/\/x.invalid\/escaped","\u0061ttachments":[{"contentUrl":"https://x.invalid/e"}]},
             "entities":[{"type":"https://schema.org/Message","url":"www.x.invalid/n"}],"channelData":{"tenant":{"id":"t"},"n":1.50,"no":null,"yes":true}}
            """);
        Assert.DoesNotContain("x.invalid", kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("clip of him", kept, StringComparison.Ordinal);
        var json = JsonNode.Parse(kept)!;
        Assert.Equal("look: [link removed] 😀", (string?)json["text"]);
        Assert.Equal("https://smba.trafficmanager.net/emea/", (string?)json["serviceUrl"]);
        Assert.Equal("at [link removed]", (string?)json["value"]!["text"]);
        Assert.Equal("https://schema.org/Message", (string?)json["entities"]![0]!["type"]);
        Assert.Equal("""{"tenant":{"id":"t"},"n":1.50,"no":null,"yes":true}""", json["channelData"]!.ToJsonString());
        Assert.Equal("""[{"contentType":"image/png","removed":true},{"contentType":"text/html"},{"contentType":"","removed":true},{"contentType":"","removed":true}]""", json["attachments"]!.ToJsonString());
        Assert.Equal(5, (int?)json["takenOut"]!["attachments"]);
        Assert.Equal(3, (int?)json["takenOut"]!["links"]);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"no link 25\/11","n":[1,-2.5e3,"a\u002Bb"],"o":{},"u":"\uD83D"}""")]
    [InlineData("{}")]
    public void What_holds_nothing_of_that_sort_is_kept_to_the_letter(string body) => Assert.Equal(body, Kept(body));

    [Theory]
    [InlineData("image/png", "", false)]
    [InlineData("text/html", "<p>look <a href=\"https://x.invalid/secret\">here</a></p>", true)]
    [InlineData("text/html", "<p><img src=\"https://x.invalid/secret\"></p>", false)]
    public async Task Neither_a_picture_nor_a_link_behind_a_word_passes_the_door_or_is_logged(string type, string html, bool link)
    {
        await using var front = await FrontDoor.OpenAsync();
        var attachment = new JsonObject { ["contentType"] = type, ["contentUrl"] = "https://x.invalid/secret", ["name"] = "secret.png", ["content"] = html };
        using var answer = await front.DeliverAsync(Some.Said("look here https://x.invalid/secret2").With("attachments", new JsonArray(attachment)));

        var said = Assert.IsType<Domain.Turns.IncomingTurn.Said>(Assert.Single(front.Door.Turns));
        Assert.Equal("look here [link removed]", said.Text);
        Assert.True(said.HasLinks);
        Assert.Equal(!link, said.HasAttachments);
        Assert.DoesNotContain("secret", Encoding.UTF8.GetString(said.Raw.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", front.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_a_cards_field_is_taken_out()
    {
        await using var front = await FrontDoor.OpenAsync();
        using var answer = await front.DeliverAsync(Some.Activity().With("value", new JsonObject { ["verb"] = "answer", ["option"] = "yes", ["text"] = "on https://x.invalid/secret" }));
        var pressed = Assert.IsType<Domain.Turns.IncomingTurn.Pressed>(Assert.Single(front.Door.Turns));
        Assert.Equal("on [link removed]", pressed.Press.Input("text"));
        Assert.True(pressed.Press.HasLinks);
        Assert.DoesNotContain("secret", Encoding.UTF8.GetString(pressed.Raw.Span), StringComparison.Ordinal);
    }

    private static string Kept(string body) => Encoding.UTF8.GetString(KeptActivity.Of(Encoding.UTF8.GetBytes(body)).Span);
}
