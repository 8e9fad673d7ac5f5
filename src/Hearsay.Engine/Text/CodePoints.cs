namespace Hearsay.Engine.Text;

/// <summary>
/// Translates between UTF-16 offsets, which .NET strings count in, and Unicode code points, which the contract's JSON
/// and the W3C Web Annotation model's TextPositionSelector count in.
/// </summary>
public sealed class CodePoints
{
    // Offsets of low surrogates in the text: each makes every later UTF-16 offset one larger than its code point offset.
    private readonly int[] _lowSurrogates;

    public CodePoints(string text)
    {
        List<int> lows = [];
        for (var offset = 1; offset < text.Length; offset++)
        {
            if (char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]))
            {
                lows.Add(offset);
            }
        }

        _lowSurrogates = [.. lows];
    }

    /// <summary>The code point offset of a UTF-16 offset; an offset between two halves of a pair counts as the pair's start.</summary>
    public int FromUtf16(int offset)
    {
        if (_lowSurrogates.Length == 0)
        {
            return offset;
        }

        var at = Array.BinarySearch(_lowSurrogates, offset);
        return offset - (at >= 0 ? at + 1 : ~at);
    }

    public TextSpan FromUtf16(TextSpan span) => new(FromUtf16(span.Start), FromUtf16(span.End));

    /// <summary>The UTF-16 offset of a code point offset.</summary>
    public int ToUtf16(int codePoint)
    {
        // The k-th pair (from 0) starts at code point lows[k] - 1 - k; count the pairs that start before this code point.
        int low = 0, high = _lowSurrogates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lowSurrogates[middle] - 1 - middle < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }

    public TextSpan ToUtf16(TextSpan span) => new(ToUtf16(span.Start), ToUtf16(span.End));
}
