using Hearsay.Engine.Beats;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Fills roles by what somebody is called anywhere near: "Harbour Point Ltd, the alleged middleman", "Juba as the destination".</summary>
internal sealed class CalledRoles(Document document, FillerReader fillers)
{
    private const int Nearby = 6;
    private const int Beside = 5;

    public void Fill(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var type in drafts.Select(draft => draft.Type).Distinct().Where(type => type.RoleNouns.Count > 0))
        {
            Fill(type, [.. drafts.Where(draft => draft.Type == type)]);
        }
    }

    private void Fill(EventType type, List<EventDraft> drafts)
    {
        var last = Math.Min(drafts.Max(draft => draft.Tellings[^1].Sentence) + Nearby, document.Sentences.Count - 1);
        for (var number = Math.Max(0, drafts.Min(draft => draft.Tellings[0].Sentence) - Nearby); number <= last; number++)
        {
            var sentence = document.Sentences[number];
            for (var token = sentence.Tokens.Start; sentence.Part.CanClaim() && token < sentence.Tokens.End; token++)
            {
                if (document.Tags[token] == UniversalTag.Noun && type.RoleNouns.TryGetValue(document.Lemmas[token], out var role) && Called(type, role, token, sentence.Tokens) is { } filler)
                {
                    Add(drafts, number, role, filler);
                }
            }
        }
    }

    private void Add(List<EventDraft> drafts, int sentence, string role, Filler filler)
    {
        var added = filler.In(role, document);
        if (drafts.Exists(draft => draft.Fills.Any(fill => fill.Key == added.Key && !draft.Type.Places.Contains(fill.Slot))))
        {
            return;
        }

        var (nearest, distance) = (default(EventDraft), Nearby + 1);
        foreach (var draft in drafts)
        {
            var away = draft.Tellings.Min(telling => Math.Abs(telling.Sentence - sentence));
            (nearest, distance) = away < distance ? (draft, away) : (nearest, distance);
        }

        nearest?.InheritedFills.Add(added);
    }

    private Filler? Called(EventType type, string role, int noun, TokenRange sentence)
    {
        if (type.Places.Contains(role))
        {
            return Place(noun, sentence);
        }

        var kinds = type.Roles.First(one => one.Name == role).Kinds;
        return document.HasName(document.EntityAt(noun))
            && fillers.Read(noun) is [var filler, ..] && (filler.Kinds & kinds) != 0 ? filler : null;
    }

    // The named place beside the word, in the same sentence.
    private Filler? Place(int noun, TokenRange sentence)
    {
        for (var away = 1; away <= Beside; away++)
        {
            foreach (var token in new[] { noun + away, noun - away })
            {
                if (sentence.Contains(token) && document.NameAt(token) >= 0 && fillers.ReadPlace(token) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }
}
