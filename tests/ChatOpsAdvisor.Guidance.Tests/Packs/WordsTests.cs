using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>Words that never stand on a card.</summary>
public partial class WordsTests
{
    [Fact]
    public void No_card_holds_a_word_that_a_crowds_camera_should_not_read() =>
        Assert.All(Shipped.Shown, shown => Assert.DoesNotMatch(Banned(), shown.Text));

    [GeneratedRegex(@"\b(hunt\w*|vigilant\w*|paed\w*|pedo\w*|nonces?|predators?|perverts?|stinson|dark justices?|letzgo|bailey|skeer|simon|michelle)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Banned();
}
