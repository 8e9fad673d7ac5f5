using Hearsay.Engine.Beats;
using Hearsay.Engine.Events;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Events;

/// <summary>A phrase that may fill a role, by its position.</summary>
/// <param name="Key">Its position and what matters of the word's others: "verb with object" in "supplied the army with".</param>
/// <param name="Simple">Its position alone.</param>
internal readonly record struct Candidate(string Key, string Simple, Argument Argument)
{
    private const string Itself = "itself";

    /// <summary>The word itself ("supplier") and what it takes.</summary>
    public static IReadOnlyList<Candidate> Around(Document document, int trigger, IReadOnlyList<Argument> arguments)
    {
        var kind = document.Tags[trigger] is UniversalTag.Noun or UniversalTag.Propn ? "noun" : "verb";
        var frame = arguments.Any(one => one.Position == "with") ? $"{kind} with" : kind;
        var itself = $"{Itself} {document.Lemmas[trigger].ToLowerInvariant()}";
        return
        [
            new Candidate(itself, itself, new Argument(Itself, trigger)),
            .. arguments.Select(argument => new Candidate($"{frame} {PositionOf(document, argument)}", $"{kind} {PositionOf(document, argument)}", argument)),
        ];
    }

    // "Missile sales" are sales of missiles, "secret sales" are not.
    private static string PositionOf(Document document, Argument argument) =>
        argument.Position == Positions.Modifier && document.Tags[argument.Head] is UniversalTag.Noun ? $"{argument.Position} noun" : argument.Position;
}
