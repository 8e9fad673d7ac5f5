using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hearsay.Engine.Models;

/// <summary>A section of a model file seen as numbers of one type, without a copy.</summary>
public readonly struct ModelColumn<T>(ReadOnlyMemory<byte> bytes)
    where T : unmanaged
{
    public int Length => bytes.Length / Unsafe.SizeOf<T>();

    /// <summary>Fetch it once before a loop: behind it may stand a virtual call.</summary>
    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(bytes.Span);

    internal bool IsWhole => bytes.Length % Unsafe.SizeOf<T>() == 0;
}
