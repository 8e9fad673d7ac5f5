using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>A phrase that may fill a slot.</summary>
/// <param name="Entity">The document's number of what it mentions; -1 for none.</param>
/// <param name="Head">The token that it turns on.</param>
/// <param name="Good">The number of the goods that it speaks of, among those of the report; -1 for none.</param>
internal readonly record struct Filler(int Entity, int Head, TokenRange Tokens, FillerKinds Kinds, int Good)
{
    public Fill In(string slot, Document document) =>
        new(slot, Entity, Head, Tokens, Entity >= 0 ? $"#{Entity}" : document.Lemmas[Head]) { IsPronoun = document.Tags[Head] == UniversalTag.Pron };
}
