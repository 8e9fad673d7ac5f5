using Hearsay.Engine.Certainties;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Headlines;

/// <summary>
/// Whether the headline says more than the body: tells flatly what the body only has as tried, planned, hedged or denied, or gives a larger number.
/// That it leaves out who says so is not enough.
/// </summary>
internal sealed class HeadlineCheck(DeedLexicon deeds, HedgeLexicon hedges, LargerNumbers numbers) : ICheck
{
    private const int MostShown = 4;
    private readonly DeedReader _reader = new(deeds, new FootingReader(deeds, hedges));

    public IEnumerable<Finding> Look(Material material)
    {
        if (material.Headline.Count == 0 || material.Body.Count == 0)
        {
            yield break;
        }

        foreach (var sentence in material.Headline)
        {
            if (material.Document.FormOf(sentence.Tokens.End - 1) is "?")
            {
                continue;
            }

            var found = Further(material, sentence) ?? numbers.In(material, sentence);
            if (found is not null)
            {
                yield return found;
                yield break;
            }
        }
    }

    private Finding? Further(Material material, Sentence headline)
    {
        var flat = _reader.InHeadline(material, headline).FindAll(deed => deed.Footing == Footing.Flat && !deed.Is(DeedLexicon.Neutral));
        if (flat.Count == 0)
        {
            return null;
        }

        var body = material.Body.SelectMany(sentence => _reader.In(material, sentence)).ToList();
        foreach (var deed in flat)
        {
            var alike = OfTheSameDoer(deed, body.FindAll(other => IsSame(deed, other) || IsPrepared(deed, other)));
            if (alike.Count > 0 && alike.TrueForAll(other => other.Footing != Footing.Flat) && !IsBorneOut(deed, body))
            {
                return Show(material, deed, alike);
            }
        }

        return null;
    }

    // The same deed done to something that both name.
    private static bool IsSame(Deed headline, Deed body) =>
        (headline.Lemma == body.Lemma || headline.Groups.Intersect(body.Groups).Any()) && headline.Things.Overlaps(body.Things);

    // What the headline has as done, the body has as worked on: the agreement that is being negotiated.
    private static bool IsPrepared(Deed headline, Deed body) => body.Is(DeedLexicon.Unfinished) && headline.Objects.Overlaps(body.Objects);

    // "Israel strikes convoy" is not borne out by a convoy that unknown aircraft hit, if the body has Israel's part in it only as a suspicion.
    private static List<Deed> OfTheSameDoer(Deed headline, List<Deed> alike)
    {
        var same = headline.Doer is null ? [] : alike.FindAll(other => other.Things.Contains(headline.Doer));
        return same.Count > 0 && !alike.Exists(other => other.Footing == Footing.Flat && other.Doer == headline.Doer) ? same : alike;
    }

    // Other words for it, told flatly of two of the same things, are enough; one of them is what the deed is done to.
    private static bool IsBorneOut(Deed headline, List<Deed> body) => body.Exists(other =>
        other.Footing == Footing.Flat && other.Groups.Length > 0 && !other.Is(DeedLexicon.Neutral)
        && (headline.Objects.Count == 0 || other.Things.Overlaps(headline.Objects)) && other.Things.Count(headline.Things.Contains) > 1);

    private static Finding Show(Material material, Deed headline, List<Deed> body)
    {
        var shown = body.Take(MostShown).ToList();
        var claims = shown.Prepend(headline).Select(deed => material.ClaimAt(deed.Word)).Where(claim => claim >= 0).Distinct().ToList();
        var how = shown.Exists(deed => deed.Footing == Footing.Unfinished) ? "further along" : "surer";
        var words = string.Join(", ", shown.Select(deed => $"“{material.Words(material.Around(deed.Word))}”").Distinct());
        return new Finding(
            FindingKind.HeadlineOverstates, claims,
            $"The headline is {how} than the body: “{material.Words(material.Around(headline.Word))}” there, {words} here.",
            [.. shown.Prepend(headline).Select(deed => material.Document.SpanOf(deed.Word))]);
    }
}
