using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Spreading;

/// <summary>Puts the reports of one affair together from sentences.</summary>
public sealed class Composer(Affair affair, Dice dice)
{
    private const int FewestWords = 95;
    private const double MostKept = 0.75;

    private readonly Writer _writer = new(affair);

    private readonly Headlines _headlines = new(affair);

    private readonly List<Detail> _details = [.. Detail.Of(affair, dice)];
    private int _told;

    /// <summary>A report that has its facts from somebody it talked to, read or is.</summary>
    public Telling Original(int number, Outlet outlet, DateOnly day, Voice voice, Telling? before = null, int? figure = null)
    {
        var desk = new Desk(outlet, day);
        var (source, isPlural) = Headlines.SourceOf(voice);
        var headline = outlet.Kind is OutletKind.Office ? _headlines.For("office", dice) : before is null || dice.Chance(0.4) ? _headlines.ForFact(source, isPlural, dice) : _headlines.Fill("confirm", source, isPlural, dice);
        List<Paragraph> body = [new([_writer.Say(affair.Facts[0], voice, desk, dice, true, figure)])];
        body.Add(new([.. Speaks(voice) ? [_writer.Quote(voice, desk, dice)] : Array.Empty<Sentence>(), .. Details(voice, desk, 1)]));
        body.AddRange(affair.Facts.Skip(1).Where(_ => before is null || dice.Chance(0.6)).Select(fact => new Paragraph([_writer.Say(fact, voice, desk, dice, false), .. Details(voice, desk, 1)])));
        body.Add(new([.. Details(voice, desk, dice.Between(1, 3))]));
        if (before is not null && figure is null && dice.Chance(0.4))
        {
            body.Add(new([_writer.Cite(affair.Facts[0], "cite", voice, before, null, desk, dice)]));
        }

        AddReaction(body, desk, dice.Chance(0.25), voice.Kind is not VoiceKind.Own and not VoiceKind.Inspection && outlet.Kind is not OutletKind.Office);
        return Finish(number, desk, headline, body);
    }

    /// <summary>A paper that another reader saw, told in the same report as what people said.</summary>
    public Telling WithDocument(Telling telling, Voice document)
    {
        var desk = new Desk(telling.Outlet, telling.Day);
        var added = new Paragraph([_writer.Say(affair.Facts[0], document, desk, dice, true)]);
        return telling with { Body = [.. telling.Body.Take(2), added, .. telling.Body.Skip(2)] };
    }

    public Telling Citing(int number, Outlet outlet, DateOnly day, Telling cited, Outlet? beyond, Voice voice)
    {
        var desk = new Desk(outlet, day);
        var key = beyond is not null ? "citehop" : dice.Chance(0.5) && voice.Kind is not VoiceKind.Own && voice.First != cited.Outlet.Name ? "citeorigin" : "cite";
        var report = new Voice(VoiceKind.Office, "", null, "the report", "the report", "the report", false);
        List<Paragraph> body = [new([_writer.Cite(affair.Facts[0], key, voice, cited, beyond, desk, dice)])];
        var second = affair.Facts.Skip(1).FirstOrDefault(cited.Tells);
        if (second is not null && dice.Chance(0.6))
        {
            body.Add(new([_writer.Say(second, report, desk, dice, false) with { Voice = null }]));
        }

        body.Add(new([.. Details(report, desk, 1)]));
        AddReaction(body, desk, dice.Chance(0.15), true);
        var headline = dice.Chance(0.7) ? _headlines.ForFact(cited.Outlet.Name, false, dice) : _headlines.For("follow", dice);
        return Finish(number, desk, headline, body);
    }

    public Telling Denying(int number, Outlet outlet, DateOnly day, Telling cited, Voice voice)
    {
        var desk = new Desk(outlet, day);
        var denier = affair.Denier!;
        var slots = DenialSlots(desk).Set("cited", cited.Outlet.InSentence);
        var lead = Writer.Remark(Book.Denials, "denylead", slots, desk, dice) with { Denies = [denier.Denies], Tells = [denier.Denies] };
        List<Paragraph> body = [new([lead, new Sentence($"\"{slots["dquote"]},\" {(lead.Text.Contains(denier.Short.Replace("the ", ""), StringComparison.Ordinal) ? denier.Short : denier.Speaker)} said.")])];
        body.Add(new([_writer.Cite(affair.Facts[0], "cite", voice, cited, null, desk, dice)]));
        var headline = _headlines.For("deny", dice, new Slots(affair.Slots).Set("D", denier.Headline));
        return Finish(number, desk, headline, body);
    }

    /// <summary>The outlet that began it says that another, which had it from the outlet itself, now says so too.</summary>
    public Telling Looping(int number, DateOnly day, Telling first, Telling cites, Voice voice)
    {
        var desk = new Desk(first.Outlet, day);
        List<Paragraph> body = [new([_writer.Cite(affair.Facts[0], "looped", voice, cites, null, desk, dice)])];
        body.Add(new([.. Details(null, desk, 2)]));
        return Finish(number, desk, _headlines.For("follow", dice), body);
    }

    /// <summary>A report whose voice gives another number and says that the first was wrong.</summary>
    public Telling Disputing(int number, Outlet outlet, DateOnly day, Voice voice, Telling before, Fact figure, int right)
    {
        var original = Original(number, outlet, day, voice, before, right);
        var desk = new Desk(outlet, day);
        var slots = _writer.Slots(voice, desk with { Via = before.Outlet, ViaDay = before.Day }, day).Set("n1", Sentences.Number(affair.Count)).Set("n2", Sentences.Number(right));
        var claim = new Sentence(Sentences.Finish(Book.Said.Pick("figure", dice).Fill(slots, dice))) { Denies = [figure], Tells = [figure] };
        var contrast = new Sentence(Sentences.Finish(Book.Said.Pick("contrast", dice).Fill(slots, dice))) { Tells = [figure] };
        var headline = _headlines.Fill("figure", Headlines.SourceOf(voice).Source, Headlines.SourceOf(voice).IsPlural, dice, new Slots(affair.Slots).Set("n1", slots["n1"]).Set("n2", slots["n2"]));
        return original with { Headline = headline, Body = [original.Body[0], new Paragraph([claim, contrast]), .. original.Body.Skip(1)] };
    }

    /// <summary>Another's text: as it is, cut, or in other words.</summary>
    public Telling Copying(int number, Outlet outlet, DateOnly day, Telling of, CopyKind kind, bool credits, Voice voice)
    {
        var desk = new Desk(outlet, day, credits ? of.Outlet : null, of.Day, !credits);
        var body = kind switch
        {
            CopyKind.Verbatim => of.Body,
            CopyKind.Trimmed => Trim(of.Body),
            _ => [.. Rewriter.Rewrite(of, desk, dice)],
        };
        if (dice.Chance(kind is CopyKind.Rewritten ? 0.8 : 0.25))
        {
            body = [.. body, Fillers.Background(affair, dice)];
        }

        var (source, isPlural) = Headlines.SourceOf(voice);
        var headline = kind is not CopyKind.Rewritten && dice.Chance(0.4) ? of.Headline : _headlines.ForFact(source, isPlural, dice);
        return new Telling(number, outlet, day, headline, Byline(outlet), body)
        {
            Of = of,
            Kind = kind,
            Credit = credits ? of.Outlet : null,
            Town = kind is CopyKind.Rewritten ? null : of.Town,
        };
    }

    private static bool Speaks(Voice voice) => voice.Kind is VoiceKind.Named or VoiceKind.Office or VoiceKind.Unnamed;

    private static Paragraph[] Trim(IReadOnlyList<Paragraph> body)
    {
        var words = body.Sum(paragraph => paragraph.WordCount);
        var (kept, left) = (body.Count, words);
        while (kept > 1 && left > words * MostKept)
        {
            left -= body[--kept].WordCount;
        }

        return [.. body.Take(kept)];
    }

    private IEnumerable<Sentence> Details(Voice? voice, Desk desk, int count)
    {
        for (var told = 0; told < count; told++)
        {
            // What has been told by all goes round again, by then many have had their turn; and in another order, as that is what copies are known by.
            if (_told == _details.Count)
            {
                dice.Shuffle(_details);
                _told = 0;
            }

            yield return _writer.Tell(_details[_told++], dice.Chance(0.5) ? voice : null, desk, dice);
        }
    }

    private void AddReaction(List<Paragraph> body, Desk desk, bool denies, bool doubts)
    {
        if (affair.Denier is { } denier && desk.Outlet.Kind is not OutletKind.Office && body.SelectMany(paragraph => paragraph.Sentences).Any(sentence => sentence.Tells.Contains(denier.Denies)))
        {
            var sentence = denies ? Writer.Remark(Book.Denials, "deny", DenialSlots(desk), desk, dice) with { Denies = [denier.Denies] }
                : Writer.Remark(Book.Denials, "nocomment", DenialSlots(desk), desk, dice);
            if (denies || dice.Chance(0.5))
            {
                body.Add(new([sentence]));
            }
        }

        if (doubts && dice.Chance(0.25))
        {
            body.Add(new([Writer.Remark(Book.Denials, "doubt", new Slots(), desk, dice)]));
        }
    }

    private Slots DenialSlots(Desk desk)
    {
        var denier = affair.Denier!;
        return Particulars.Of(affair.Slots, dice).Set("D", denier.Name).Set("Dwho", denier.Speaker).Set("Dshort", denier.Short)
            .Set("dquote", Book.Denials.Pick("dquote", dice).Fill(new Slots(), dice)).Set("weekday", Sentences.Weekday(desk.Day.AddDays(-1)))
            .Set("clause", _writer.Clause(denier.Denies, desk.Day, dice));
    }

    private Telling Finish(int number, Desk desk, string headline, List<Paragraph> body)
    {
        var expert = dice.Chance(0.25);
        var words = body.Sum(paragraph => paragraph.WordCount);
        for (var wanted = dice.Below(3); (wanted-- > 0 || words < FewestWords) && body.Count < 12;)
        {
            body.Add(expert ? Fillers.Expert(dice) : Fillers.Background(affair, dice));
            expert = false;
            words += body[^1].WordCount;
        }

        var town = desk.Outlet.Kind is OutletKind.Agency || dice.Chance(0.35) ? dice.Pick(affair.States).Capital : null;
        return new Telling(number, desk.Outlet, desk.Day, headline, Byline(desk.Outlet), body) { Town = town };
    }

    private string Byline(Outlet outlet) => outlet.Kind is OutletKind.Office ? "" : World.Ours.Person(dice.Pick(World.Ours.States), dice);
}
