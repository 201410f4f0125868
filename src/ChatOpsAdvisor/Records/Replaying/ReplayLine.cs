using System.Text.Json;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>A small line beside a message: what became of it.</summary>
/// <param name="Bad">True when somebody may not have seen what was meant for them.</param>
/// <param name="Line">The line of the record that it speaks of; null when it speaks of none.</param>
internal sealed record Note(string Text, bool Bad = false, long? Line = null);

/// <summary>In whose conversation something stood.</summary>
/// <param name="IsOfficers">False for an inspector's channel, and for any conversation that is neither.</param>
internal sealed record Place(bool IsOfficers, string Name);

/// <summary>What a line shows.</summary>
internal abstract record Shown
{
    private Shown() { }

    /// <summary>A person's or the tool's own words.</summary>
    public sealed record Words(string Text) : Shown;

    /// <summary>A pressed button, by the title that it bore.</summary>
    /// <param name="Inputs">What was typed or chosen beside it.</param>
    /// <param name="On">The line of the card that bore it; null when no stored card does.</param>
    public sealed record Press(string Title, IReadOnlyList<(string Label, string Value)> Inputs, long? On) : Shown;

    /// <summary>A card, exactly as it left.</summary>
    public sealed record Card(JsonElement Json, string Summary) : Shown;

    /// <summary>Something that happened, in quiet words.</summary>
    public sealed record Event(string Text) : Shown;
}

/// <summary>One line of the record as the replay shows it.</summary>
/// <param name="Did">"wrote", "pressed", "showed a card".</param>
/// <param name="IsPersons">True for what people did, false for what the tool did.</param>
/// <param name="NewPack">"id@version" where it is another than on the line before.</param>
internal sealed record ReplayLine(
    long Seq, DateTimeOffset At, string Who, string Did, bool IsPersons, Place Place, Shown Shown, IReadOnlyList<Note> Notes, string? NewPack);
