using Hearsay.Engine.Events;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Events;

/// <summary>A phrase that may fill a role, by its position.</summary>
/// <param name="Key">Its position and what matters of the word's others: "verb object with" in "supplied the army with".</param>
internal sealed record Candidate(string Key, int Head, TextSpan Span)
{
    private const string Itself = "itself";

    public static IReadOnlyList<Candidate> Around(Document document, int trigger, ArgumentReader reader)
    {
        var arguments = reader.Read(document, trigger);
        var phrases = new ArgumentSpans(document, trigger, arguments);
        var isNoun = document.Tags[trigger] is UniversalTag.Noun or UniversalTag.Propn;
        var frame = $"{(isNoun ? "noun" : "verb")}{(arguments.Exists(one => one.Position == "with") ? " with" : "")}";
        List<Candidate> found = [new($"{Itself} {document.Lemmas[trigger].ToLowerInvariant()}", trigger, document.SpanOf(trigger))];
        foreach (var argument in arguments)
        {
            found.AddRange(phrases.Of(argument).Select(span => new Candidate($"{frame} {argument.Position}", argument.Head, span)));
        }

        return found;
    }
}
