using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Spreading;

/// <summary>Writes an affair's sentences.</summary>
public sealed class Writer(Affair affair)
{
    /// <summary>That a voice says a fact.</summary>
    public Sentence Say(Fact fact, Voice voice, Desk desk, Dice dice, bool isFirst, int? number = null)
    {
        var key = isFirst ? KeyOf(voice, dice) : voice.Kind is VoiceKind.Document ? "moredocument" : "more";
        var isOfficeItself = voice.Kind is VoiceKind.Own || voice.First.Equals(desk.Outlet.Name, StringComparison.OrdinalIgnoreCase);
        key = isOfficeItself && !isFirst ? "own" : key;
        var said = desk.Day;
        return Make(desk, dice, (at, throws) =>
        {
            var form = at.Via is null || !isFirst ? key : at.Via.Kind is OutletKind.Office ? "statement" : isOfficeItself || voice.Kind is VoiceKind.Own ? "cite" : "citeorigin";
            var slots = Slots(voice, at, said).Set("clause", Clause(fact, at.Day, throws, number));
            return Pick(form, at, throws).Fill(slots, throws);
        }) with
        { Tells = [fact], Voice = voice };
    }

    /// <summary>That another outlet said so.</summary>
    public Sentence Cite(Fact fact, string key, Voice voice, Telling cited, Outlet? beyond, Desk desk, Dice dice)
    {
        var isVague = dice.Chance(0.12);
        var slots = Slots(voice with { First = dice.Chance(0.3) ? voice.Loose : voice.First }, desk with { Via = cited.Outlet, ViaDay = cited.Day }, desk.Day);
        slots.Set("clause", Clause(fact, desk.Day, dice, null, isVague)).Set("cited2", beyond?.InSentence ?? "");
        return Make(desk, dice, (at, throws) => Pick(key, at, throws).Fill(new Slots(slots).Set("me", at.Outlet.InSentence), throws)) with { Tells = [fact] };
    }

    public Sentence Quote(Voice voice, Desk desk, Dice dice)
    {
        var quote = Book.Quotes.Pick(!dice.Chance(0.6) ? "any" : affair.IsUnfinished ? "deal" : affair.Kind, dice).Fill(Particulars.Of(affair.Slots, dice), dice);
        var key = dice.Pick(Book.Said["quoted"]);
        return Make(desk, dice, (at, throws) => (at == desk ? key : Book.Said.Pick("quoted", throws))
            .Fill(Slots(voice, at, desk.Day).Set("quote", Sentences.Capital(quote)), throws));
    }

    /// <summary>A particular, with or without who says so.</summary>
    public Sentence Tell(Detail detail, Voice? voice, Desk desk, Dice dice)
    {
        var otherwise = dice.Chance(0.5);
        return Make(desk, dice, (at, throws) =>
        {
            var clause = detail.Word(at == desk ? otherwise : throws.Chance(0.85) != otherwise);
            if (voice is null || voice.Kind is VoiceKind.Own)
            {
                return clause + ".";
            }

            var slots = Slots(voice, at, desk.Day).Set("clause", clause);
            return Book.Said.Pick(voice.Kind is VoiceKind.Document ? "moredocument" : "more", throws).Fill(slots, throws);
        });
    }

    /// <summary>A sentence about the affair that is no claim of it: denial, doubt, another figure.</summary>
    public static Sentence Remark(Book book, string key, Slots slots, Desk desk, Dice dice)
    {
        var chosen = book.Pick(key, dice);
        return Make(desk, dice, (at, throws) => (at == desk ? chosen : Alike(book, key, chosen, at, throws))
            .Fill(new Slots(slots).Set("me", at.Outlet.InSentence).Set("on", at.On(desk.Day)), throws));
    }

    // Another wording may not add or lose a quotation, nor make silence of a refusal.
    private static Template Alike(Book book, string key, Template chosen, Desk desk, Dice dice) =>
        key == "nocomment" ? chosen
            : dice.Pick([.. book[key].Where(other => other.Names("dquote") == chosen.Names("dquote") && !(desk.HidesSource && other.Names("me")))]);

    public string Clause(Fact fact, DateOnly written, Dice dice, int? number = null, bool isVague = false)
    {
        var slots = new Slots(affair.Slots).Set("G", affair.GoodsAs(number ?? affair.Count, isVague, dice)).Set("when", When(written, dice));
        return Book.Clauses.Pick(fact.Key, dice).Fill(slots, dice);
    }

    public Slots Slots(Voice voice, Desk desk, DateOnly said)
    {
        var slots = new Slots(affair.Slots).Set("who", voice.FirstSeenBy(desk.HidesSource || desk.Via is not null ? null : desk.Outlet))
            .Set("later", voice.Later).Set("shows", voice.Kind is VoiceKind.Document ? "shows" : "says")
            .Set("me", desk.Outlet.InSentence).Set("on", desk.On(said));
        return desk.Via is { } via ? slots.Set("cited", via.InSentence).Set("citedon", desk.On(desk.ViaDay)) : slots;
    }

    private string When(DateOnly written, Dice dice)
    {
        var ago = written.DayNumber - affair.Day.DayNumber;
        return ago <= 5 ? "on " + Sentences.Weekday(affair.Day)
            : written.Year != affair.Day.Year ? dice.Pick(["on " + Sentences.LongDay(affair.Day), $"in {Sentences.Month(affair.Day)} {affair.Day.Year}"])
            : dice.Pick(["on " + Sentences.Day(affair.Day), "on " + Sentences.MonthDay(affair.Day), "in " + Sentences.Month(affair.Day)]);
    }

    private static string KeyOf(Voice voice, Dice dice) => voice.Kind switch
    {
        VoiceKind.Named => dice.Chance(0.7) ? "plain" : "statement",
        VoiceKind.Office => dice.Chance(0.7) ? "statement" : "plain",
        VoiceKind.Unnamed => dice.Chance(0.7) ? "anonymous" : "plain",
        VoiceKind.Document => "document",
        VoiceKind.Inspection => "inspection",
        _ => "own",
    };

    // Who hides where it has a text from cannot name himself as having been told.
    private static Template Pick(string key, Desk desk, Dice dice, Book? book = null) =>
        desk.HidesSource ? (book ?? Book.Said).PickWithout(key, "me", dice) : (book ?? Book.Said).Pick(key, dice);

    private static Sentence Make(Desk desk, Dice dice, Func<Desk, Dice, string> write) =>
        new(Sentences.Finish(write(desk, dice))) { Write = (at, throws) => Sentences.Finish(write(at, throws)) };
}
