namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>Something that waits for the writer.</summary>
internal interface IWrite
{
    /// <summary>Makes its changes in the transaction that is open. Called again when a batch had to be undone.</summary>
    void Apply(Tables tables);

    void OnDisk();

    void Failed(Exception fault);
}

/// <summary>A write with a result, which its caller gets once it is on disk.</summary>
/// <param name="onDisk">Runs on the writer's thread after the transaction and before the caller goes on: short, and never throws.</param>
internal sealed class Write<T>(Func<Tables, T> apply, Action<T>? onDisk) : IWrite
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Done => _done.Task;

    public void Apply(Tables tables) => _result = apply(tables);

    public void OnDisk()
    {
        onDisk?.Invoke(_result);
        _done.SetResult(_result);
    }

    public void Failed(Exception fault) => _done.SetException(fault);
}
