using System.Runtime.CompilerServices;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>
/// What was learned from each pack's askings, read when it is first asked for. Where the file is missing or spoilt the askings are learned
/// anew in the background: that takes a minute or two, and no officer's turn may wait for it.
/// </summary>
/// <param name="folder">Its folder "learned" holds a table for each pack, named by the pack's id.</param>
/// <param name="meanings">What texts mean.</param>
/// <param name="log">Told when there was no table.</param>
internal sealed class LearnedTables(string folder, Meanings meanings, ILogger<LearnedTables> log)
{
    private readonly ConditionalWeakTable<GuidancePack, Lazy<Task<LearnedTable?>>> tables = [];

    /// <summary>Whether questions can be put to this pack at all: it has askings, or a table that was learned from them.</summary>
    public bool Has(GuidancePack pack) => pack.Askings.Count > 0 || File.Exists(LearnedFile.At(folder, pack.Id));

    /// <summary>Null while it is being learned, and when that failed.</summary>
    public LearnedTable? Of(GuidancePack pack) => Coming(pack) is { IsCompletedSuccessfully: true } done ? done.Result : null;

    /// <summary>As <see cref="Of"/>, for whoever can wait.</summary>
    public Task<LearnedTable?> Coming(GuidancePack pack) => tables.GetValue(pack, one => new Lazy<Task<LearnedTable?>>(() => Begin(one))).Value;

    /// <summary>Learns a pack's askings anew: minutes for a large bank.</summary>
    public static LearnedTable Learn(GuidancePack pack, Meanings meanings) => Learner.Learn(Asking.Of(pack), meanings.Surely, LearnerSettings.Measured);

    // A table that is older than the askings still answers from its own; the tests and "guidance learn" see to it that it is not shipped so.
    private Task<LearnedTable?> Begin(GuidancePack pack)
    {
        var path = LearnedFile.At(folder, pack.Id);
        if (LearnedFile.Read(path) is { Table: var table }) return Task.FromResult<LearnedTable?>(table);
        log.TableMissing(path);
        return Task.Factory.StartNew(() => LearnAnew(pack), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private LearnedTable? LearnAnew(GuidancePack pack)
    {
        try
        {
            var learned = Learn(pack, meanings);
            log.TableLearned(pack.Id);
            return learned;
        }
#pragma warning disable CA1031 // Nobody waits for it: what is not logged here would never be known.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.TableNotLearned(fault);
            return null;
        }
    }
}
