using Hearsay.Engine.Mentions;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Makes a carrier of a draft: its name, type and count from its sightings, the other facts as they were gathered.</summary>
internal sealed class CarrierWriter(Document document, CarrierLexicon lexicon, QuantityReader quantities)
{
    private const int LongestNumber = 8;
    private const double MostCounted = 1_000_000;

    public Carrier Write(CarrierDraft draft)
    {
        var (named, first) = (draft.Sightings.FindIndex(IsProperName), FirstOf(draft));
        return new Carrier(EntityOf(draft, named >= 0 ? draft.Sightings[named] : first), PhraseOf(first), draft.Kind)
        {
            Name = named >= 0 ? NameOf(draft.Sightings[named]) : null,
            Flag = draft.Flag ?? draft.RegistrationState,
            IsStateless = draft.IsStateless && draft.Flag is null,
            Imo = draft.Imo,
            Mmsi = draft.Mmsi,
            CallSign = draft.CallSign,
            Type = TypeOf(draft),
            Registration = draft.Registration,
            Hull = draft.Hull,
            Operator = draft.Operator ?? draft.Owner,
            Count = CountOf(draft),
        };
    }

    /// <summary>Of "Mi-17 helicopters", which are two sightings, the helicopters.</summary>
    private static Sighting FirstOf(CarrierDraft draft)
    {
        var first = draft.Sightings[0];
        return draft.Sightings.Count > 1 && first.IsName && first.Tokens.End == draft.Sightings[1].Tokens.Start ? draft.Sightings[1] : first;
    }

    private static int EntityOf(CarrierDraft draft, Sighting best)
    {
        foreach (var sighting in draft.Sightings.Prepend(best))
        {
            if (sighting.Entity >= 0)
            {
                return sighting.Entity;
            }
        }

        return -1;
    }

    private bool IsProperName(Sighting sighting) =>
        sighting.IsName && !(sighting.Kind == CarrierKind.Aircraft && sighting.Word is null && lexicon.IsAircraftType(TextOf(sighting.Tokens)));

    private string NameOf(Sighting sighting) =>
        sighting.Entity >= 0 && document.MentionedEntities[sighting.Entity].Name is { } name ? name : TextOf(sighting.Tokens);

    /// <summary>An aircraft's designation, else the first noun that tells more than that it is one.</summary>
    private string? TypeOf(CarrierDraft draft)
    {
        var designation = draft.Sightings.FindIndex(sighting => sighting.IsName && sighting.Word is null && !IsProperName(sighting));
        return designation >= 0
            ? TextOf(draft.Sightings[designation].Tokens)
            : draft.Sightings.Find(sighting => sighting.Word is { Sense: CarrierSense.Type or CarrierSense.Naval }).Word?.Words;
    }

    private int? CountOf(CarrierDraft draft)
    {
        foreach (var sighting in draft.Sightings)
        {
            if (!sighting.IsName && CountOf(sighting) is { } count)
            {
                return count;
            }
        }

        return null;
    }

    private int? CountOf(Sighting sighting)
    {
        var phrase = new TokenRange(Math.Max(document.SentenceTokensAt(sighting.Head).Start, sighting.Head - LongestNumber), sighting.Tokens.End);
        if (!HasNumber(phrase))
        {
            return null;
        }

        foreach (var quantity in quantities.Read(document, phrase))
        {
            if (quantity.Measure == Measure.Count && (quantity.Unit == sighting.Head || quantity.Thing == sighting.Head) && quantity.Min is > 1 and <= MostCounted && quantity.Min == quantity.Max)
            {
                return (int)quantity.Min;
            }
        }

        return null;
    }

    private bool HasNumber(TokenRange phrase)
    {
        for (var token = phrase.Start; token < phrase.End; token++)
        {
            if (document.Tags[token] == UniversalTag.Num || document.Lemmas[token] is "dozen")
            {
                return true;
            }
        }

        return false;
    }

    private TokenRange PhraseOf(Sighting sighting) =>
        document.MentionAt(sighting.Head) is >= 0 and var mention && document.Mentions[mention].Tokens.Contains(sighting.Tokens)
            ? document.Mentions[mention].Tokens
            : NounPhrase.Around(document, sighting.Head);

    private string TextOf(TokenRange tokens) => NameForm.WithoutPossessive(NameForm.OnOneLine(document, tokens));
}
