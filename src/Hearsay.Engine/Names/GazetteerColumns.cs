using System.Numerics;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// What the gazetteers say of each token: for each of the first sixteen classes whether the token is the first, an inner, the last or the only one of
/// the longest such name that covers it, in four bits a class.
/// </summary>
internal static class GazetteerColumns
{
    private const int FeatureClasses = 16;
    private const ulong First = 1;
    private const ulong Inner = 2;
    private const ulong Last = 3;
    private const ulong Only = 4;

    public static ulong[] Of(Document document, Gazetteer gazetteer)
    {
        var columns = new ulong[document.TokenCount];
        Span<GazetteerClasses> matches = stackalloc GazetteerClasses[12];
        Span<int> coveredTo = stackalloc int[FeatureClasses];
        foreach (var sentence in document.Sentences)
        {
            coveredTo.Clear();
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                var seen = 0u;
                for (var length = gazetteer.Match(document, token, sentence.Tokens.End, matches); length > 0; length--)
                {
                    // Each class counts once from a token, with its longest name.
                    var classes = (uint)matches[length - 1] & 0xFFFF & ~seen;
                    seen |= classes;
                    for (; classes != 0; classes &= classes - 1)
                    {
                        var number = BitOperations.TrailingZeroCount(classes);
                        if (coveredTo[number] < token + length)
                        {
                            Mark(columns.AsSpan(token, length), number, token < coveredTo[number]);
                            coveredTo[number] = token + length;
                        }
                    }
                }
            }
        }

        return columns;
    }

    // A name that overlaps an earlier one of its class is left to the earlier one as far as that reaches.
    private static void Mark(Span<ulong> columns, int number, bool overlaps)
    {
        for (var at = 0; at < columns.Length; at++)
        {
            var shift = 4 * number;
            if (overlaps && ((columns[at] >> shift) & 15) != 0)
            {
                continue;
            }

            var place = columns.Length == 1 ? Only : at == 0 ? First : at == columns.Length - 1 ? Last : Inner;
            columns[at] |= place << shift;
        }
    }
}
