using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>What an activity means to us, before it is known who may say so.</summary>
internal abstract record Meaning
{
    private Meaning() { }

    /// <summary>Whether somebody must stand behind it. That the bot comes and goes, the channel may say by itself.</summary>
    public virtual bool NeedsAPerson => true;

    /// <param name="Text">Without links.</param>
    /// <param name="HasAttachments">Files or pictures came with it.</param>
    /// <param name="HasLinks">A link was in it, or behind a word of it.</param>
    public sealed record Says(string Text, bool HasAttachments, bool HasLinks = false) : Meaning
    {
        public override string ToString() => nameof(Says);
    }

    public sealed record Presses(CardPress Press) : Meaning
    {
        public override string ToString() => nameof(Presses);
    }

    public sealed record Notes(string What, bool Personal = true) : Meaning
    {
        public override bool NeedsAPerson => Personal;
    }

    public sealed record Arrives : Meaning
    {
        public override bool NeedsAPerson => false;
    }

    /// <param name="Channel">The channel that was deleted, when it is not the conversation itself.</param>
    public sealed record Leaves(string? Channel = null) : Meaning
    {
        public override bool NeedsAPerson => false;
    }

    /// <summary>Nothing to us: answered with 200 and not recorded.</summary>
    public sealed record Silence : Meaning;

    /// <summary>Of a known kind and not of its shape.</summary>
    public sealed record Misshapen : Meaning;
}
