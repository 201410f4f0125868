using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>A published key and the channels it may sign for.</summary>
internal sealed record SigningKey(RsaSecurityKey Key, IReadOnlySet<string> Endorsements);

/// <summary>One fetch's keys by their id. Keys and endorsements are never of two fetches.</summary>
internal sealed class KeySet(IReadOnlyDictionary<string, SigningKey> keys, DateTimeOffset fetchedAt)
{
    private readonly FrozenDictionary<string, SigningKey> _keys = keys.ToFrozenDictionary(StringComparer.Ordinal);

    public DateTimeOffset FetchedAt { get; } = fetchedAt;

    public SigningKey? Find(string kid) => _keys.GetValueOrDefault(kid);
}
