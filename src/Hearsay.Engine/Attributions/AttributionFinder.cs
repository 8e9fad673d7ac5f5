using Hearsay.Engine.Chains.Unnamed;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Finds who said what: a first look labels each token as source, cue or content, a second takes each likely cue as an anchor and labels what
/// belongs to it, and of those readings the best that fit together are kept. What is left and asserts something is the report's own word.
/// </summary>
/// <remarks>A pack without the looks' models, as one made of licensed texts alone is, reads by <see cref="Rules"/>.</remarks>
public sealed class AttributionFinder : IStage
{
    public const string FirstFile = "attribution-first.bin";
    public const string SecondFile = "attribution-second.bin";
    private readonly CueLexicon _lexicon;
    private readonly Secrecy _secrecy;
    private readonly Texts _texts;
    private readonly HearsayLexicon _hearsay;
    private readonly SequenceModel? _first;
    private readonly SequenceModel? _second;

    /// <exception cref="ModelException">A file of the pack is missing or broken; the message names it.</exception>
    public AttributionFinder(ModelPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _lexicon = CueLexicon.Open(pack);
        _texts = new Texts(pack);
        _hearsay = new HearsayLexicon(pack);
        _secrecy = new Secrecy(new AnonymityLexicon(pack));
        if (pack.Has(FirstFile))
        {
            _first = new SequenceModel(pack.Require(FirstFile), FirstFile);
            _second = new SequenceModel(pack.Require(SecondFile), SecondFile);
        }
    }

    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.Quotations;

    public Layers Adds => Layers.Attributions;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var columns = new Columns(document, _lexicon);
        var findings = Amended(columns, Resolver.Choose([.. Look(columns), .. new SpeechLines(document).Findings()], document.TokenCount));
        Resolver.AddLoose(findings, Amended(columns, new Rules(columns).Plain()), document.TokenCount);
        Resolver.AddLoose(findings, _texts.In(columns), document.TokenCount);
        findings.AddRange(TailedQuotations.Beside(columns, findings).ToArray());
        findings.RemoveAll(finding => Relays.IsRelay(document, finding));
        findings = findings.ConvertAll(finding => Quoters.Shortened(document, finding));
        findings.AddRange(Inside.Of(columns, findings, _lexicon, ReadAgain));
        findings.AddRange(FreeQuotations.Beside(document, columns, findings).Select(Finding.OfQuotation).ToArray());
        var own = new OwnWords(document, _hearsay);
        List<Attribution> attributions = [.. findings.Where(finding => finding.Cue.Count == 0 || !_secrecy.IsAsked(document, finding)).Select(finding => own.Of(finding) is { } words
            ? new Attribution([], [], words, Manner.Own)
            : new Attribution(finding.Source, finding.Cue, finding.Content, Manners.Of(columns, finding)))];
        attributions.AddRange(new OwnClaims(document, columns.Tree).Beside(findings));
        document.SetAttributions(Nesting.WithoutCrossings(attributions.OrderBy(one => one.Content[0].Start).ThenByDescending(one => one.Content[^1].End)));
    }

    // Where the tree tells better than the looks.
    private static List<Finding> Amended(Columns columns, IEnumerable<Finding> findings)
    {
        var (subjects, hearers, verbs, thats) = (new Subjects(columns), new Hearers(columns), new SecondVerbs(columns), new SecondThats(columns));
        return [.. findings.Select(subjects.Filled).Select(hearers.Left)
            .Select(finding => Asides.Ended(columns, finding)).Select(finding => Accordings.Parted(columns.Document, finding))
            .Select(finding => Nominals.Ended(columns, finding)).Select(finding => Relatives.Kept(columns, finding))
            .SelectMany(verbs.Parted).SelectMany(thats.Parted)];
    }

    private List<Finding> ReadAgain(Columns columns)
    {
        var findings = Amended(columns, Resolver.Choose(Look(columns), columns.Count));
        findings.RemoveAll(finding => Relays.IsRelay(columns.Document, finding));
        return findings;
    }

    private List<Finding> Look(Columns columns)
    {
        if (_first is null || _second is null)
        {
            return new Rules(columns).Findings();
        }

        var looker = new Looker(_first, _second);
        return looker.LookAgain(columns, looker.LookFirst(columns));
    }
}
