using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Everything that the features of a document's names are made of, in columns by token or by sentence.</summary>
public sealed class NameContext
{
    public NameContext(Document document, Gazetteer gazetteer)
    {
        Document = document;
        Forms = new WordForms(document);
        Known = GazetteerColumns.Of(document, gazetteer);
        Lines = LineCases.Of(document, Forms);
        Words = new DocumentWords(document, Forms, Lines);
    }

    public Document Document { get; }

    internal WordForms Forms { get; }

    internal ulong[] Known { get; }

    internal LineCase[] Lines { get; }

    internal DocumentWords Words { get; }
}
