using System.Buffers;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>Reads a response's body up to a bound. What is longer or breaks off is empty: the status has already said what matters.</summary>
internal static class ResponseBody
{
    private const int Longest = 1_048_576;

    public static async Task<T> ReadAsync<T>(HttpContent content, Func<ReadOnlyMemory<byte>, T> parse, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength is 0 or > Longest) return parse(default);
        var rented = ArrayPool<byte>.Shared.Rent((int)(content.Headers.ContentLength ?? 4_096) + 1);
        try
        {
            var length = 0;
            await using var stream = await content.ReadAsStreamAsync(cancellationToken);
            while (await stream.ReadAsync(rented.AsMemory(length), cancellationToken) is var read and > 0)
            {
                length += read;
                if (length > Longest) return parse(default);
                if (length == rented.Length) rented = Larger(rented);
            }
            return parse(rented.AsMemory(0, length));
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException
            || fault is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return parse(default);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static byte[] Larger(byte[] rented)
    {
        var larger = ArrayPool<byte>.Shared.Rent(rented.Length * 2);
        rented.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(rented);
        return larger;
    }
}
