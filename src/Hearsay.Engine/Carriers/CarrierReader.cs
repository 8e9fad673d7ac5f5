using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Reads what a report tells of each vessel, aircraft and vehicle in it: flag, numbers, type, operator.</summary>
public sealed class CarrierReader
{
    /// <summary>What a document must have before it can be read.</summary>
    public const Layers Needs = Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.Names | Layers.Mentions;

    // A number may stand in the second sentence behind the one that speaks of its ship.
    private const int SentencesOn = 2;

    private readonly CarrierLexicon _lexicon;
    private readonly States _states;
    private readonly Registrations _registrations;
    private readonly HullNumbers _hulls;
    private readonly QuantityReader _quantities;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public CarrierReader(ModelPack models)
    {
        (_lexicon, _states, _registrations) = (new CarrierLexicon(models), new States(models), new Registrations(models));
        (_hulls, _quantities) = (new HullNumbers(models), new QuantityReader(models));
    }

    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<Carrier> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sightings = new SightingFinder(document, _lexicon).Find();
        if (sightings.Count == 0)
        {
            return [];
        }

        var fleet = new Fleet(document, sightings);
        var holders = new Holders(document, fleet);
        var operators = new OperatorReader(document, _lexicon, holders);
        var numbers = new NumberReader(document, _lexicon, _registrations, _hulls, fleet, holders);
        var facts = new FactReader(document, _lexicon, numbers, new FlagReader(document, _lexicon, _states, holders), operators);
        foreach (var sentence in Near(document, sightings))
        {
            facts.Read(sentence);
        }

        foreach (var sighting in sightings)
        {
            operators.ReadBeside(sighting, fleet.At(sighting.Head)!);
        }

        var writer = new CarrierWriter(document, _lexicon, _quantities);
        return [.. fleet.Drafts.Select(writer.Write)];
    }

    /// <summary>The sentences that hold a sighting, or follow one closely.</summary>
    private static IEnumerable<int> Near(Document document, List<Sighting> sightings)
    {
        var (next, last) = (0, int.MinValue / 2);
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            while (next < sightings.Count && sightings[next].Head < document.Sentences[number].Tokens.End)
            {
                (last, next) = (number, next + 1);
            }

            if (number - last <= SentencesOn)
            {
                yield return number;
            }
        }
    }
}
