using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Everything that the features of a document's names are made of, in columns by token or by sentence.</summary>
public sealed class NameContext
{
    /// <param name="clusters">Classes of words; null where there are none.</param>
    public NameContext(Document document, Gazetteer gazetteer, WordClusters? clusters)
    {
        Document = document;
        Forms = new WordForms(document);
        Known = GazetteerColumns.Of(document, gazetteer);
        Lines = LineCases.Of(document, Forms);
        Words = new DocumentWords(document, Forms, Lines);
        Clusters = ClustersOf(document, clusters);
    }

    public Document Document { get; }

    internal WordForms Forms { get; }

    internal ulong[] Known { get; }

    internal LineCase[] Lines { get; }

    internal DocumentWords Words { get; }

    /// <summary>The class of each word, from 1; 0 for a word that has none.</summary>
    internal ulong[] Clusters { get; }

    /// <summary>Whether a sentence can name anything: it has a capital beyond its first word, or a word that the gazetteers know.</summary>
    internal bool MayName(int sentence)
    {
        var tokens = Document.Sentences[sentence].Tokens;
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (Known[token] != 0 || (token > tokens.Start && Forms.Cases[token] is not (WordCase.Lower or WordCase.NoLetters)))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong[] ClustersOf(Document document, WordClusters? clusters)
    {
        var classes = new ulong[document.TokenCount];
        for (var token = 0; token < classes.Length && clusters is not null; token++)
        {
            classes[token] = (ulong)clusters.Of(document.FormOf(token));
        }

        return classes;
    }
}
