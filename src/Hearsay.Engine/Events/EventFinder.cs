using Hearsay.Engine.Beats;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Findings;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Models;
using Hearsay.Engine.Money;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Finds the events of a beat that a report tells of, each once, with what fills its slots and the claims that say so.</summary>
public sealed class EventFinder : IStage
{
    // So many tellings are held against each other. A report has some twenty; a book must not take the square of its length.
    private const int MostTogether = 400;

    private readonly Beat _beat;
    private readonly FrameLexicon _frames;
    private readonly StageReader _stages;
    private readonly LightVerbs _lightVerbs;
    private readonly ArgumentReader _arguments;
    private readonly ApartWords _apart;
    private readonly GoodsReader _goods;
    private readonly DateReader _dates;
    private readonly MoneyReader _money;
    private readonly FillerWords _words;

    /// <exception cref="ModelException">A file of the models or of the beat's lists is missing or broken; the message names it.</exception>
    public EventFinder(ModelPack models, Beat beat)
    {
        ArgumentNullException.ThrowIfNull(beat);
        _beat = beat;
        _frames = new FrameLexicon(beat);
        _stages = new StageReader(new StageLexicon(models));
        _lightVerbs = new LightVerbs(models);
        _arguments = new ArgumentReader(_lightVerbs, new FrontedDates(new DateLexicon(models)));
        _apart = new ApartWords(models);
        _goods = new GoodsReader(models, beat.Lists);
        _dates = new DateReader(models);
        _money = new MoneyReader(models);
        _words = new FillerWords(models);
    }

    public Layers Needs =>
        Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.Names | Layers.Mentions | Layers.Attributions | Layers.Chains | Layers.Certainty;

    public Layers Adds => Layers.Events;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var goods = new GoodsIndex(document, _goods.Read(document, new TokenRange(0, document.TokenCount)));
        if (_beat.NeedsGoods && goods.Goods.Count == 0)
        {
            document.SetEvents([]);
            return;
        }

        var published = DatePublished.Of(document.Report);
        var material = new Material(document);
        var fillers = new FillerReader(document, goods, _words);
        var slots = new SlotFiller(document, goods, fillers, new BackReferences(document, _frames, _words));
        var tellings = new TellingReader(_frames, _stages, _arguments, slots, material, goods).Read();
        if (tellings.Count == 0)
        {
            document.SetEvents([]);
            return;
        }

        var attacher = new Attacher(material, tellings);
        var dates = new DateAttacher(material, attacher, tellings, _words, _lightVerbs, published);
        dates.Attach(_dates.Read(document));
        dates.CarryOn();
        var sameness = new Sameness(document, goods, _words, published);
        var gatherer = new EventGatherer(document, sameness, _apart);
        var (scenes, called) = (new Scenes(document, attacher, fillers), new CalledRoles(document, fillers));
        var (money, linker) = (new MoneyAttacher(document, attacher, _money.Read(document)), new EventLinker(document, goods, _words, sameness));
        var writer = new EventWriter(material, _beat.Name, new GoodsOfEvent(document, goods), new FillsOfEvent(document, _words), published);
        var events = new List<Event>();
        foreach (var block in tellings.Chunk(MostTogether))
        {
            var drafts = gatherer.Gather(block);
            OpenFills.Settle(drafts);
            scenes.Fill(drafts);
            called.Fill(drafts);
            money.Attach(drafts);
            linker.Link(drafts);
            Asides.Drop(drafts);
            events.AddRange(drafts.Select((draft, number) => writer.Write(draft, drafts, events.Count + number)).ToList());
        }

        document.SetEvents(events);
    }
}
