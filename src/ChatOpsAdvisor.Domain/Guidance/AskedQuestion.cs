using System.Security.Cryptography;
using System.Text;

namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>
/// A question that was put to the guidance, kept for whoever owns its content: no name, no incident, no conversation. Before it is
/// kept, what in its words looks like a person or a number is taken out.
/// </summary>
/// <param name="Id">Of the turn, so that a repeated turn is one question; it tells nothing of who asked.</param>
/// <param name="Outcome">The answer's key: what was found, withheld, or silent.</param>
public sealed record AskedQuestion(string Id, DateTimeOffset At, string Pack, string Text, string Outcome)
{
    private const int IdLength = 24;

    public static AskedQuestion Of(string turn, DateTimeOffset at, string pack, string text, string outcome) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(turn)))[..IdLength], at, pack, text, outcome);

    /// <summary>What a card may claim to be an id.</summary>
    public static bool IsId(string text) => text.Length == IdLength && text.All(char.IsAsciiHexDigitLower);
}

/// <summary>What somebody said of an answer.</summary>
public sealed record AskedJudgement(string Id, bool Helpful);
