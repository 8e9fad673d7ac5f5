using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// The labels of the sequence model: outside, and for each class of name the first, an inner, the last and the only token of one (BIOES). The model
/// learns four classes, which its corpora agree on; what an organisation or a place is more exactly is told afterwards.
/// </summary>
public static class NameLabels
{
    public const int Outside = 0;
    public const int Person = 0;
    public const int Organization = 1;
    public const int Place = 2;

    /// <summary>Works, products, events and peoples: learnt so that they are not taken for the others, and dropped.</summary>
    public const int Other = 3;
    public const int Classes = 4;
    public const int Count = 1 + (4 * Classes);

    private const int First = 1;
    private const int Inner = 2;
    private const int Last = 3;
    private const int Only = 4;

    /// <summary>The class of a label; -1 for outside.</summary>
    public static int ClassOf(int label) => label == Outside ? -1 : (label - 1) / 4;

    /// <summary>Whether one label may follow another; outside stands for what is beyond a sentence's ends.</summary>
    public static bool MayFollow(int label, int next)
    {
        var opens = next == Outside || PlaceOf(next) is First or Only;
        return PlaceOf(label) is First or Inner ? !opens && ClassOf(label) == ClassOf(next) : opens;
    }

    /// <summary>Writes a name's labels.</summary>
    public static void Write(Span<byte> labels, TokenRange tokens, int @class)
    {
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            var place = tokens.Count == 1 ? Only : token == tokens.Start ? First : token == tokens.End - 1 ? Last : Inner;
            labels[token] = (byte)((4 * @class) + place);
        }
    }

    /// <summary>The names that labels spell out, with their classes.</summary>
    public static IEnumerable<(TokenRange Tokens, int Class)> Read(byte[] labels)
    {
        for (var token = 0; token < labels.Length; token++)
        {
            if (PlaceOf(labels[token]) is First or Only)
            {
                var end = token + 1;
                while (PlaceOf(labels[end - 1]) is not (Last or Only) && end < labels.Length && PlaceOf(labels[end]) is Inner or Last)
                {
                    end++;
                }

                yield return (new TokenRange(token, end), ClassOf(labels[token]));
                token = end - 1;
            }
        }
    }

    private static int PlaceOf(int label) => label == Outside ? 0 : ((label - 1) % 4) + 1;
}
