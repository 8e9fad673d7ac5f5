using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Origins;

/// <summary>Whether two origins are surely two, and if not, why they may be one.</summary>
internal sealed class Distinctness(PartyBook parties, OriginRules rules)
{
    private enum Likeness : byte
    {
        None, RestsOnPaper, SamePaper, SpeaksFor, OfOneState, IsNamed, SamePeople,
    }

    public bool AreTwo(Candidate one, Candidate other) => Find(one, other).Likeness is Likeness.None;

    /// <summary>Null where they are surely two; else why they may be one.</summary>
    public string? WhyOne(Candidate one, Candidate other)
    {
        var (likeness, first, second) = Find(one, other);
        return likeness switch
        {
            Likeness.RestsOnPaper => $"{first.Label} may rest on the {second.Label}",
            Likeness.SamePaper => $"{first.Label} and {second.Label} may be the same paper",
            Likeness.SpeaksFor => $"{first.Label} may speak for {second.Label}",
            Likeness.OfOneState => $"{first.Label} and {second.Label} may be of one state",
            Likeness.IsNamed => $"{first.Label} may be {second.Label}",
            Likeness.SamePeople => $"{first.Label} and {second.Label} may be the same people",
            _ => null,
        };
    }

    private (Likeness Likeness, Candidate First, Candidate Second) Find(Candidate one, Candidate other)
    {
        if (one.IsEyewitness || other.IsEyewitness || IsData(one) || IsData(other))
        {
            return (Likeness.None, one, other);
        }

        return (one.Kind, other.Kind) switch
        {
            (StepKind.Paper, StepKind.Paper) => (AreOnePaper(one, other) ? Likeness.SamePaper : Likeness.None, one, other),

            // Whoever speaks may do so from a paper, or have handed it over.
            (StepKind.Paper, _) => (Likeness.RestsOnPaper, other, one),
            (_, StepKind.Paper) => (Likeness.RestsOnPaper, one, other),
            (StepKind.Party, StepKind.Party) => OfNames(one, other),
            (StepKind.Party, _) => (OfUnnamedAndName(other, one), other, one),
            (_, StepKind.Party) => (OfUnnamedAndName(one, other), one, other),
            _ => (AreOnePeople(one, other) ? Likeness.SamePeople : Likeness.None, one, other),
        };
    }

    private static bool IsData(Candidate candidate) => candidate.Description?.Paper is PaperKind.Data;

    /// <summary>Two papers of different kinds are two.</summary>
    private static bool AreOnePaper(Candidate one, Candidate other) =>
        one.Description!.Paper is PaperKind.AnyPaper || other.Description!.Paper is PaperKind.AnyPaper
        || (one.Under != other.Under && one.Description.Content.Overlaps(other.Description.Content));

    private (Likeness Likeness, Candidate First, Candidate Second) OfNames(Candidate one, Candidate other)
    {
        var (a, b) = (parties[one.Party], parties[other.Party]);
        if (a.IsBody && b.IsBody)
        {
            var isOneState = a.IsOrgan != b.IsOrgan && (a.SpeaksForState || b.SpeaksForState) && (a.State is null || b.State is null);
            return (isOneState ? Likeness.OfOneState : Likeness.None, one, other);
        }

        var (person, body) = a.Kind is VoiceKind.Person ? (one, other) : (other, one);
        var (who, whose) = (parties[person.Party], parties[body.Party]);
        var mayBe = who.Kind is VoiceKind.Person && whose.IsBody && (who.Office.Count == 0 || IsOfSomeState(who))
            && (who.State is null || whose.State is null || who.State == whose.State) && !one.ToldIn.Overlaps(other.ToldIn);
        return (mayBe ? Likeness.SpeaksFor : Likeness.None, person, body);
    }

    /// <summary>"The spokesman of the Foreign Ministry": of which state the text does not say.</summary>
    private bool IsOfSomeState(Party person) => person.State is null && rules.Any("organ", person.Office) && !rules.Any("former", person.Office) && !rules.Any("independent", person.Office);

    private Likeness OfUnnamedAndName(Candidate unnamed, Candidate named)
    {
        var party = parties[named.Party];
        var description = unnamed.Description!;
        if ((party.State is not null && description.State is not null && party.State != description.State)
            || (party.IsBody && !Callings.MaySpeakForBody(description.Calling)) || named.ToldIn.Overlaps(unnamed.ToldIn))
        {
            return Likeness.None;
        }

        return party.IsBody ? Likeness.SpeaksFor : Likeness.IsNamed;
    }

    private static bool AreOnePeople(Candidate one, Candidate other)
    {
        var (a, b) = (one.Description!, other.Description!);
        return a.MayBe(b) && (a.Calling is Calling.Anybody || b.Calling is Calling.Anybody || !one.ToldIn.Overlaps(other.ToldIn));
    }
}
