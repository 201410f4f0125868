using System.Security.Cryptography;
using System.Text;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>Who lives on the local channel. Every person, force and team in it is invented.</summary>
public sealed record LocalTown(IReadOnlyList<LocalPerson> People, IReadOnlyList<LocalTeam> Teams)
{
    public static LocalTown Default { get; } = new(
        [
            new("pc-example", "PC Example", LocalRole.Officer),
            new("pc-sample", "PC Sample", LocalRole.Officer),
            new("insp-sample", "Insp Sample", LocalRole.Inspector),
            new("insp-example", "Insp Example", LocalRole.Inspector),
        ],
        [new("northshire", "Northshire"), new("southshire", "Southshire")])
    {
        Groups = [new("night-shift", "Night shift", ["pc-example", "pc-sample"])],
    };

    /// <summary>Group chats to which somebody has added the app.</summary>
    public IReadOnlyList<LocalGroup> Groups { get; init; } = [];

    /// <summary>The tenant that stands for the force's own.</summary>
    public string TenantId { get; } = Invented.Guid("tenant");

    /// <summary>Finds a person by key, name, Teams user id, Entra object id or user principal name.</summary>
    public LocalPerson? Find(string who) =>
        People.FirstOrDefault(person => person.GoesBy(who));

    public LocalPerson? WhoseChat(string conversationId) =>
        People.FirstOrDefault(person => person.ChatId == conversationId);

    public LocalGroup? GroupOf(string conversationId) =>
        Groups.FirstOrDefault(group => group.ChatId == conversationId);

    public IEnumerable<LocalPerson> In(LocalGroup group) => People.Where(person => group.Members.Contains(person.Key));

    public LocalTeam? TeamOf(string channelId) =>
        Teams.FirstOrDefault(team => team.Id == channelId || team.DutyChannelId == channelId);

    /// <summary>The duty channels' members; officers are in personal and group chats only.</summary>
    public IEnumerable<LocalPerson> Inspectors => People.Where(person => person.Role is LocalRole.Inspector);
}

public enum LocalRole
{
    Officer,
    Inspector,
}

/// <summary>An invented person, with the ids that Teams would give one.</summary>
public sealed record LocalPerson(string Key, string Name, LocalRole Role)
{
    public string Id => $"29:1local-{Key}";

    public string ObjectId => Invented.Guid(Key);

    public string ChatId => $"a:1local-{Key}";

    public string Address => $"{Key}@force.example";

    internal bool GoesBy(string who) =>
        who == Key || who == Name || who == Id || who.Equals(ObjectId, StringComparison.OrdinalIgnoreCase) || who == Address;
}

/// <summary>A chat of several people, where the bot hears what mentions it.</summary>
/// <param name="Members">By key.</param>
public sealed record LocalGroup(string Key, string Name, IReadOnlyList<string> Members)
{
    public string ChatId => $"19:local-{Key}@thread.v2";
}

/// <summary>A force area: a team whose second channel is the duty inspector's.</summary>
public sealed record LocalTeam(string Key, string Name)
{
    public const string DutyChannelName = "Duty inspector";

    /// <summary>Also the id of the team's General channel, as in Teams.</summary>
    public string Id => $"19:local-{Key}@thread.tacv2";

    public string DutyChannelId => $"19:local-{Key}-duty@thread.tacv2";

    public string GroupId => Invented.Guid("team-" + Key);
}

file static class Invented
{
    /// <summary>The same GUID for the same word, so that ids outlive a restart.</summary>
    public static string Guid(string word) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("local-channel/" + word)).AsSpan(0, 16)).ToString();
}
