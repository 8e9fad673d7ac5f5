using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;

namespace Hearsay.Simulator.Spreading;

/// <summary>Writes headlines; some say more than the report below them.</summary>
public sealed class Headlines(Affair affair)
{
    private const double Overstates = 0.15;

    public string ForFact(string source, bool isPlural, Dice dice)
    {
        var key = affair.Facts[0].Key;
        return Fill(Book.Has(key + ".over") && dice.Chance(Overstates) ? key + ".over" : key, source, isPlural, dice);
    }

    public string For(string key, Dice dice, Slots? more = null) => Fill(key, "source", false, dice, more);

    public string Fill(string key, string source, bool isPlural, Dice dice, Slots? more = null)
    {
        var slots = new Slots(more is null ? affair.Slots : more).Set("src", source).Set("src_cap", Sentences.Capital(source)).Set("says", isPlural ? "say" : "says")
            .Set("adds", isPlural ? "add" : "adds").Set("affair", affair.Noun).Set("G", affair.GoodsAs(affair.Count, dice.Chance(0.2), dice));
        return Sentences.Finish(Book.Headlines.Pick(key, dice).Fill(slots, dice));
    }

    private static Book Book => Wording.Book.Headlines;

    /// <summary>Whom a headline names: "officials", "customs authority", "Courier".</summary>
    public static (string Source, bool IsPlural) SourceOf(Voice voice) => voice.Kind switch
    {
        VoiceKind.Named => (voice.Later, false),
        VoiceKind.Office => (voice.State!.Name, false),
        VoiceKind.Unnamed => (voice.Later[4..], voice.IsPlural),
        VoiceKind.Document => (voice.Later[4..], false),
        VoiceKind.Inspection => (voice.First, false),
        _ => ("report", false),
    };
}
