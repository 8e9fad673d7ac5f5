using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>
/// Cuts the read parts of a report into words and marks, as the English Web Treebank of Universal Dependencies does: "don't" is "do" and "n't",
/// "so-called" three tokens, "U.S." and "1,200" one. Tokens and the blanks between them rebuild the text.
/// </summary>
public sealed class Tokenizer(Abbreviations abbreviations) : IStage
{
    public Layers Needs => Layers.None;

    public Layers Adds => Layers.Tokens;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var columns = new TokenColumns((document.Text.Length / 4) + 16);
        var lines = LineBreaks.Of(document.Report);
        foreach (var part in document.Report.Parts)
        {
            if (part.Kind.IsRead())
            {
                new TokenScanner(document.Text, part.Span, abbreviations, lines).Scan(ref columns);
            }
        }

        var (starts, ends) = columns.ToArrays();
        columns.Return();
        document.SetTokens(starts, ends);
    }
}
