using ChatOpsAdvisor.Teams.Authentication;
using Microsoft.Extensions.Primitives;

namespace ChatOpsAdvisor.Teams.Tests.Authentication;

/// <summary>The header's form by itself: what has not this form is refused before any library looks at it.</summary>
public sealed class BearerHeaderTests
{
    [Theory]
    [InlineData("Bearer a.b.c", true)]
    [InlineData("Bearer a-_9.b.c", true)]
    [InlineData("Bearer a.b", false)]
    [InlineData("Bearer a.b.c.d", false)]
    [InlineData("Bearer a.b.c.d.e", false)]
    [InlineData("Bearer a.b.c ", false)]
    [InlineData("Bearer a.b.c=", false)]
    [InlineData("Bearer\ta.b.c", false)]
    [InlineData(" Bearer a.b.c", false)]
    [InlineData("BEARER a.b.c", false)]
    [InlineData("", false)]
    public void Only_one_scheme_and_one_compact_token_pass(string header, bool passes) => Assert.Equal(passes, BearerHeader.Find(header) is not null);

    [Fact]
    public void Two_headers_are_none() => Assert.Null(BearerHeader.Find(new StringValues(["Bearer a.b.c", "Bearer a.b.c"])));

    [Fact]
    public void A_header_has_a_longest_length() => Assert.Null(BearerHeader.Find("Bearer a.b." + new string('c', 16_384)));
}
