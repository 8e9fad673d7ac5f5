using Hearsay.Engine.Lemmas;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class LemmaSpecs
{
    private static readonly Lemmatizer Lemmatizer = new(ModelFolder.OpenEnglish().Pack);

    /// <summary>The lemmas of words that are written with their Penn tags, as in "ships/NNS".</summary>
    public static string Lemmas(string text) => string.Join(' ', text.Trim().Split(' ').Select(Lemma));

    private static string Lemma(string word)
    {
        var slash = word.LastIndexOf('/');
        return Lemmatizer.LemmaOf(word.AsSpan(0, slash), PennTags.NumberOf(word[(slash + 1)..]));
    }
}
