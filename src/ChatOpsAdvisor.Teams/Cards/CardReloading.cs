namespace ChatOpsAdvisor.Teams.Cards;

/// <summary>Whether an edited template file is noticed.</summary>
public enum CardReloading
{
    /// <summary>A template is read once: what was tested is what runs.</summary>
    Never,

    /// <summary>For Development: a changed file is compiled again at its next use.</summary>
    WhenFileChanges,
}
