using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>A reading while judgements are put over it, one after the other: the last word counts.</summary>
internal sealed class CorrectionDraft(ReportReading reading)
{
    // What stands where is a matter of the reading as it was made: a corrected claim is still the claim that was judged.
    private readonly ReadingAnchors _anchors = new(reading);
    private readonly List<Voice> _voices = [.. reading.Voices];
    private readonly Claim[] _claims = [.. reading.Claims];
    private readonly Event[] _events = [.. reading.Events];
    private readonly Dictionary<string, Verdict> _verdicts = [];
    private readonly HashSet<string> _corrected = [];
    private readonly List<LostJudgement> _lost = [];

    public void Add(Judgement judgement)
    {
        if (_anchors.Of(judgement.Target) is { } anchor && anchor.IsLost)
        {
            _lost.Add(new LostJudgement(judgement, anchor.Lost!));
            return;
        }

        switch (judgement)
        {
            case { Kind: JudgementKind.Accept or JudgementKind.Reject }:
                _verdicts[IdOf(judgement.Target)] = judgement.Kind == JudgementKind.Accept ? Verdict.Accepted : Verdict.Rejected;
                break;
            case { Body: ClaimCorrection correction, Target: ClaimTarget target }:
                Correct(judgement, _anchors.Of(target).Place, correction);
                break;
            case { Body: SlotCorrection correction, Target: EventTarget target }:
                Correct(judgement, _anchors.Of(target).Place, correction);
                break;
            default:
                break;
        }
    }

    public JudgedReading Result() => new(reading with { Voices = _voices, Claims = _claims, Events = _events }, _verdicts, _corrected, _lost);

    private string IdOf(JudgementTarget target) => target switch
    {
        ClaimTarget claim => _claims[_anchors.Of(claim).Place].Id,
        EventTarget told => _events[_anchors.Of(told).Place].Id + (told.Role is { } role ? $".{role}" : ""),
        _ => "",
    };

    private void Correct(Judgement judgement, int place, ClaimCorrection correction)
    {
        var claim = _claims[place];
        if (correction.Content is { } content)
        {
            var spans = _anchors.Find(content);
            if (spans.Count == content.Count)
            {
                claim = claim with { Content = spans };
            }
            else
            {
                _lost.Add(new LostJudgement(judgement, "the words that it names as content are no longer in the text"));
            }
        }

        if (correction.Chain is { } chain)
        {
            claim = claim with { Chain = [.. chain.Select(PlaceOf)], ChainReasons = [] };
        }

        _claims[place] = WithCertainty(claim, correction);
        _corrected.Add(claim.Id);
    }

    private void Correct(Judgement judgement, int place, SlotCorrection correction)
    {
        var slots = new Slots(reading, _events[place]);
        foreach (var role in correction.Slots.GroupBy(slot => slot.Role))
        {
            if (!slots.TryFill(role.Key, [.. role.Where(slot => slot.Filler is not null)]))
            {
                _lost.Add(new LostJudgement(judgement, $"the words that it names as {role.Key} are no longer in the text"));
            }
        }

        _events[place] = slots.Result();
        _corrected.Add(_events[place].Id);
    }

    private static Claim WithCertainty(Claim claim, ClaimCorrection correction)
    {
        if (correction is { Certainty: null, Polarity: null, Stance: null })
        {
            return claim;
        }

        var value = correction.Certainty ?? claim.Certainty?.Value ?? CertaintyValue.Unknown;
        var polarity = correction.Polarity ?? claim.Certainty?.Polarity ?? Polarity.Unknown;

        // Whoever calls it positive says that it is no denial.
        var stance = correction.Stance ?? (correction.Polarity == Polarity.Positive && claim.Stance == Stance.Denies ? Stance.Asserts : claim.Stance);
        return claim with { Stance = stance, Certainty = new Certainty(value, polarity, ScoreOf(value, polarity), claim.Certainty?.Cues ?? []), CertaintyReasons = [] };
    }

    private static double ScoreOf(CertaintyValue value, Polarity polarity) =>
        polarity == Polarity.Unknown || value == CertaintyValue.Unknown ? 0 : (polarity == Polarity.Negative ? -1 : 1) * (3 - (int)value);

    private int PlaceOf(ChainVoice named)
    {
        var place = named.Name == ChainVoices.ThisReport ? 0 : _voices.FindIndex(voice => ChainVoices.IsCalled(voice, named.Name));
        if (place >= 0 && place < _voices.Count)
        {
            return place;
        }

        _voices.Add(named.Kind == VoiceKind.Unnamed
            ? new Voice { Kind = named.Kind, Description = named.Name }
            : new Voice { Kind = named.Kind, Name = named.Name, Number = VoiceNumber.One });
        return _voices.Count - 1;
    }
}
