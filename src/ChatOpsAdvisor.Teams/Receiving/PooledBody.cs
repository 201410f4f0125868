using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>A request's body in rented memory, or the status that says why there is none.</summary>
internal sealed class PooledBody : IDisposable
{
    public const int Longest = 256 * 1024;

    private readonly byte[]? _rented;
    private readonly int _length;

    private PooledBody(byte[]? rented, int length, int status) => (_rented, _length, Status) = (rented, length, status);

    /// <summary>200, 400 or 413.</summary>
    public int Status { get; }

    public ReadOnlySpan<byte> Bytes => _rented.AsSpan(0, _length);

    /// <remarks>Until the body is whole nothing has begun, so here alone the caller's hanging up may end it.</remarks>
    public static async ValueTask<PooledBody> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > Longest) return new PooledBody(null, 0, StatusCodes.Status413PayloadTooLarge);
        try
        {
            return await ReadAsync(request.BodyReader, request.HttpContext.RequestAborted);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            return new PooledBody(null, 0, StatusCodes.Status400BadRequest);
        }
    }

    private static async ValueTask<PooledBody> ReadAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > Longest)
            {
                reader.AdvanceTo(read.Buffer.End);
                return new PooledBody(null, 0, StatusCodes.Status413PayloadTooLarge);
            }
            if (read.IsCompleted) return Copy(reader, read.Buffer);
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static PooledBody Copy(PipeReader reader, ReadOnlySequence<byte> body)
    {
        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        body.CopyTo(rented);
        reader.AdvanceTo(body.End);
        return new PooledBody(rented, length, StatusCodes.Status200OK);
    }

    public void Dispose()
    {
        if (_rented is not null) ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
    }
}
