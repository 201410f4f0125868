using System.ComponentModel.DataAnnotations;

namespace ChatOpsAdvisor.Storage;

/// <summary>What can be set about the storage beside where it is.</summary>
public sealed class StorageOptions
{
    /// <summary>How long a turn is remembered, so that it is not decided twice when the channel delivers it again. At least a day.</summary>
    /// <value>Seven days.</value>
    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan RememberTurnsFor { get; set; } = TimeSpan.FromDays(7);
}
