using System.Buffers;
using System.Text;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>Rented room in which one mixed text is put together as UTF-8.</summary>
internal sealed class TextBuffer : IDisposable
{
    private byte[] _room = [];
    private int _used;

    public ReadOnlySpan<byte> Written => _room.AsSpan(0, _used);

    public void Clear() => _used = 0;

    public void Append(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_room.AsSpan(_used));
        _used += utf8.Length;
    }

    public void Append(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _used += Encoding.UTF8.GetBytes(text, _room.AsSpan(_used));
    }

    public void Dispose()
    {
        if (_room.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_room);
            _room = [];
        }
    }

    private void Reserve(int more)
    {
        if (_room.Length - _used >= more)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(1024, (_used + more) * 2));
        Written.CopyTo(larger);
        Dispose();
        _room = larger;
    }
}
