using ChatOpsAdvisor.Domain.Records;

namespace ChatOpsAdvisor.Domain.Tests.Records;

/// <summary>What the content owner may read of a question names nobody.</summary>
public class RedactionTests
{
    [Theory]
    [InlineData("can we bail him with conditions", "can we bail him with conditions")]
    [InlineData("does John Sample get a leaflet", "does [name] get a leaflet")]
    [InlineData("do we tell Sample's school", "do we tell [name] school")]
    [InlineData("John Sample is in custody, what now", "[name] is in custody, what now")]
    [InlineData("call him on 07700 900123?", "call him on [number]?")]
    [InlineData("log 20261127-0412 what next", "log [number] what next")]
    [InlineData("reg AB12 CDE seen, whose job", "reg [number] seen, whose job")]
    [InlineData("he lives at NS1 4AB is that ours", "he lives at [address] is that ours")]
    [InlineData("mail a.sample@force.example?", "mail [address]")]
    [InlineData("see https://example.invalid/clip what do I do", "see [address] what do I do")]
    [InlineData("what does para 5.1.10 say", "what does para 5.1.10 say")]
    [InlineData("does MASH or the LADO go first", "does MASH or the LADO go first")]
    public void Names_numbers_and_addresses_are_taken_out(string question, string kept) => Assert.Equal(kept, Redaction.OfQuestion(question));

    [Fact]
    public void A_long_question_is_cut() => Assert.True(Redaction.OfQuestion(new string('x', 100_000)).Length <= 301);
}
