using Hearsay.Engine.Events;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Events;

/// <summary>
/// The words of an argument as FrameNet marks them: all that hangs on its head, with the preposition and without commas at the ends; what hangs on it and is
/// an argument of its own stays out, and so does the clause that tells of it. A relative pronoun is marked besides its noun.
/// </summary>
internal sealed class ArgumentSpans(Document document, int trigger, IReadOnlyList<Argument> arguments)
{
    private const int Deepest = 60;

    public IEnumerable<TextSpan> Of(Argument argument)
    {
        var head = argument.Head;
        if (document.RelationIds[head] == RelationId.Conj && arguments.Any(other => other.Position == argument.Position && other.Head == document.Heads[head]))
        {
            yield break;
        }

        var (first, last) = (head, head);
        Widen(head, head, ref first, ref last, 0);
        while (last > first && document.Tags[last] == UniversalTag.Punct)
        {
            last--;
        }

        while (first < last && document.Tags[first] == UniversalTag.Punct)
        {
            first++;
        }

        yield return document.SpanOf(new TokenRange(first, last + 1));
        for (var token = last + 1; token < trigger; token++)
        {
            if (head < trigger && IsRelative(token) && IsBelow(trigger, head))
            {
                yield return document.SpanOf(token);
                yield break;
            }
        }
    }

    private void Widen(int token, int head, ref int first, ref int last, int depth)
    {
        foreach (var dependent in document.Dependents.Of(token))
        {
            var isOther = dependent == trigger || IsBelow(trigger, dependent) || arguments.Any(other => other.Head == dependent && document.RelationIds[dependent] != RelationId.Conj);
            if (isOther || depth == Deepest)
            {
                continue;
            }

            (first, last) = (Math.Min(first, dependent), Math.Max(last, dependent));
            Widen(dependent, head, ref first, ref last, depth + 1);
        }
    }

    private bool IsRelative(int token) => PennTags.NameOf(document.PennTags[token]) is "WDT" or "WP";

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
