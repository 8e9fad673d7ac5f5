using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Who is the subject of a word of saying somewhere in the document: a name that has spoken once is likely to speak again.</summary>
internal sealed class Speakers
{
    private const byte Saying = 6;
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Columns _columns;

    public Speakers(Columns columns)
    {
        _columns = columns;
        for (var at = 0; at < columns.Count; at++)
        {
            if (IsSpeaker(at))
            {
                _counts[columns.Forms[at]] = _counts.GetValueOrDefault(columns.Forms[at]) + 1;
            }
        }
    }

    /// <summary>How often the token's word speaks elsewhere in the document.</summary>
    public int Elsewhere(int token) =>
        _counts.GetValueOrDefault(_columns.Forms[token]) is var count && count > 0 && IsSpeaker(token) ? count - 1 : count;

    private bool IsSpeaker(int token)
    {
        var head = _columns.Tree.Heads[token];
        return head >= 0 && _columns.Levels[head] >= Saying && _columns.Document.Tags[token] is UniversalTag.Propn or UniversalTag.Noun
            && _columns.Document.RelationIds[token] == Relations.NumberOf("nsubj");
    }
}
