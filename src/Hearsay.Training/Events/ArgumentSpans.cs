using Hearsay.Engine.Events;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Events;

/// <summary>
/// The words of an argument as FrameNet marks them: all that hangs on its head, with the preposition and without commas at the ends; what fills another role
/// stays out, and so does the clause that tells of it. A relative pronoun is marked besides its noun.
/// </summary>
/// <param name="document">The sentence.</param>
/// <param name="trigger">The word that takes the arguments.</param>
/// <param name="arguments">Those that fill a role.</param>
internal sealed class ArgumentSpans(Document document, int trigger, IReadOnlyList<Argument> arguments)
{
    private const int Deepest = 60;
    private static readonly byte Discourse = Relations.NumberOf("discourse");

    public IEnumerable<TextSpan> Of(Argument argument)
    {
        var head = argument.Head;
        if (head == trigger)
        {
            yield return document.SpanOf(head);
            yield break;
        }

        if (document.RelationIds[head] == RelationId.Conj && arguments.Any(other => other.Position == argument.Position && other.Head == document.Heads[head]))
        {
            yield break;
        }

        var isOver = IsBelow(trigger, head);
        yield return document.SpanOf(Trim(Widen(head, head, isOver, 0)));
        for (var token = head + 1; isOver && token < trigger; token++)
        {
            if (PennTags.NameOf(document.PennTags[token]) is "WDT" or "WP")
            {
                yield return document.SpanOf(token);
                yield break;
            }
        }
    }

    private TokenRange Widen(int token, int head, bool isOver, int depth)
    {
        var range = new TokenRange(token, token + 1);
        foreach (var dependent in document.Dependents.Of(token))
        {
            if (depth < Deepest && !IsOutside(dependent, token == head, isOver))
            {
                var below = Widen(dependent, head, isOver, depth + 1);
                range = new TokenRange(Math.Min(range.Start, below.Start), Math.Max(range.End, below.End));
            }
        }

        return range;
    }

    // A noun that a clause tells of leaves its own preposition to the clause that it stands in.
    private bool IsOutside(int dependent, bool isOfHead, bool isOver)
    {
        var relation = document.RelationIds[dependent];
        return IsBelow(trigger, dependent) || (isOfHead && ((isOver && relation == RelationId.Case && dependent < document.Heads[dependent]) || IsAside(relation)))
            || (relation != RelationId.Conj && arguments.Any(other => other.Head == dependent));
    }

    private static bool IsAside(byte relation) => relation == RelationId.Parataxis || relation == Relations.NumberOf("cc") || relation == Discourse;

    private TokenRange Trim(TokenRange range)
    {
        var (first, last) = (range.Start, range.End - 1);
        while (last > first && IsMark(last) && !(document.FormOf(last) is ")" or "]" && Opens(first, last)))
        {
            last--;
        }

        while (first < last && IsMark(first) && document.FormOf(first) is not ("``" or "\"" or "(" or "$"))
        {
            first++;
        }

        return new TokenRange(first, last + 1);
    }

    private bool IsMark(int token) => document.Tags[token] == UniversalTag.Punct;

    private bool Opens(int first, int last)
    {
        for (var token = first; token < last; token++)
        {
            if (document.FormOf(token) is "(" or "[")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBelow(int token, int ancestor)
    {
        for (var steps = 0; steps < Deepest && token >= 0; steps++, token = document.Heads[token])
        {
            if (token == ancestor)
            {
                return true;
            }
        }

        return false;
    }
}
