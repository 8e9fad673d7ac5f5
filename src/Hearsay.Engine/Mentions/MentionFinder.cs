using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Finds what a report mentions and which mentions mean the same: names in their many forms, descriptions and pronouns.</summary>
public sealed class MentionFinder : IStage
{
    private readonly KnownNames _known;
    private readonly MentionNouns _nouns;
    private readonly NameNouns _nameNouns;
    private readonly NounFamilies _families;
    private readonly GivenNames _givenNames;
    private readonly Titles _titles;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public MentionFinder(ModelPack models)
    {
        _known = new KnownNames(models);
        _nouns = new MentionNouns(models);
        _nameNouns = new NameNouns(models);
        _families = new NounFamilies(models);
        _givenNames = new GivenNames(models);
        _titles = new Titles(models, _givenNames);
    }

    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.Names | Layers.Quotations;

    public Layers Adds => Layers.Mentions;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var collector = new DraftCollector(document, _known, _nouns, _nameNouns, _givenNames);
        var book = new EntityBook(collector.Collect());
        var byHead = ByHead(document, book);
        new NameLinker(document, _known, _nouns, _nameNouns, _titles, book, collector.Written).Link();
        new PredicateLinker(document, _givenNames, book, byHead).Link();
        new RoleLinker(document, book).Link();
        new AnaphorLinker(
            book,
            new PronounReader(document, book, byHead),
            new DescriptionReader(document, _families, book),
            new OwnerReader(document, _known, book, byHead)).Link();
        new PeopleLinker(document, _known, _nouns, book).Link();
        MentionWriter.Write(document, book);
    }

    private static int[] ByHead(Document document, EntityBook book)
    {
        var byHead = new int[document.TokenCount];
        Array.Fill(byHead, -1);
        for (var i = 0; i < book.Drafts.Count; i++)
        {
            if (book.Drafts[i].Kind != MentionKind.Coordination)
            {
                byHead[book.Drafts[i].Head] = i;
            }
        }

        return byHead;
    }
}
