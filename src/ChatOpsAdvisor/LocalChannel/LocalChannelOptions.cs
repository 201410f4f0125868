namespace ChatOpsAdvisor.LocalChannel;

/// <summary>What the host may tell the local channel; every value has a default that works.</summary>
public sealed class LocalChannelOptions
{
    /// <value>The invented people of <see cref="LocalTown.Default"/>.</value>
    public LocalTown Town { get; set; } = LocalTown.Default;

    /// <summary>The bot's app id: what Teams puts after <c>28:</c>.</summary>
    /// <value>An invented id.</value>
    public string BotAppId { get; set; } = "0c0a0d51-0000-4000-8000-10ca1c4a77e1";

    /// <value>ChatOps Advisor</value>
    public string BotName { get; set; } = "ChatOps Advisor";

    /// <summary>Where the bot listens, below the host's own address.</summary>
    /// <value>api/messages</value>
    public string BotPath { get; set; } = "api/messages";

    /// <summary>Where conversations are kept, so that a restart finds them again, as with Teams.</summary>
    /// <value>null: in memory only.</value>
    public string? JournalPath { get; set; }

    /// <summary>How long the bot may take over one activity; Teams gives up after about as long.</summary>
    /// <value>15 seconds</value>
    public TimeSpan BotTimeout { get; set; } = TimeSpan.FromSeconds(15);

    internal string BotId => "28:" + BotAppId;
}
