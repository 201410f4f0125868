namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>What a force may keep to some of its people.</summary>
public enum Act
{
    /// <summary>Own an incident as its duty inspector, or give it back.</summary>
    Acknowledge,

    /// <summary>Log a decision or a risk review.</summary>
    Decide,

    /// <summary>Hand an incident to another inspector, or a shift's incidents to the next.</summary>
    HandOver,

    /// <summary>Close an incident or open it again.</summary>
    Close,
}
