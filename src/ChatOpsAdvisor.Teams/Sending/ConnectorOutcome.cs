using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>What became of one call to the connector.</summary>
internal abstract record ConnectorOutcome
{
    private ConnectorOutcome() { }

    /// <param name="Posted">Null when the connector did not say where.</param>
    public sealed record Accepted(Posted? Posted) : ConnectorOutcome;

    public sealed record Rejected(int Status, ConnectorFault Fault, TimeSpan? RetryAfter) : ConnectorOutcome;

    /// <summary>It never got to the connector, or nobody knows whether it did.</summary>
    public sealed record Unsent(string Code, bool Permanent) : ConnectorOutcome;
}
