using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>
/// States that a report names by nothing but their adjectives, where the state has a part in what they describe: "Iranian rockets", "the Iranian navy", but not
/// "Iranian food".
/// </summary>
internal sealed class PeopleLinker(Document document, KnownNames known, MentionNouns nouns, EntityBook book)
{
    private const NounClasses OfStates = NounClasses.Weapon | NounClasses.Body | NounClasses.Craft | NounClasses.Vehicle;
    private const int NotThere = -1;
    private readonly Dictionary<string, int> _states = [];

    public void Link()
    {
        foreach (var entity in book.Entities)
        {
            if (entity.Known is { Kind: VoiceKind.State } state && entity.Mentions.Count > 0)
            {
                _states[state.Name] = NotThere;
            }
        }

        for (var number = 0; number < document.Sentences.Count; number++)
        {
            var sentence = document.Sentences[number];
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (document.Tags[token] == UniversalTag.Adj && char.IsUpper(document.FormOf(token)[0]) && document.NameAt(token) < 0 && IsOfState(document.Heads[token])
                    && known.FindPeople(document.FormOf(token)) is { } state && EntityOf(state) is >= 0 and var entity)
                {
                    Add(token, new DraftPlace(number, sentence.Paragraph, -1), entity);
                }
            }
        }
    }

    private bool IsOfState(int described) => described >= 0 && (nouns.Find(document, described).Classes & OfStates) != 0;

    private int EntityOf(KnownName state)
    {
        if (!_states.TryGetValue(state.Name, out var entity))
        {
            entity = book.Add(new EntityDraft { Kind = EntityKind.State, Classes = NounClasses.State, Name = state.Name, Known = state });
            _states[state.Name] = entity;
        }

        return entity;
    }

    private void Add(int token, DraftPlace place, int entity)
    {
        var tokens = new TokenRange(token, token + 1);
        book.Drafts.Add(new MentionDraft
        {
            Tokens = tokens,
            Core = tokens,
            Head = token,
            Kind = MentionKind.Adjective,
            Noun = "",
            Classes = NounClasses.State,
            Sentence = place.Sentence,
            Paragraph = place.Paragraph,
        });
        book.Link(book.Drafts.Count - 1, entity);
    }
}
