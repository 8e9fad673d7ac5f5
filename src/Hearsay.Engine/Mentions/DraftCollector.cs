using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Collects what may be mentions: names, pronouns, and the phrases about nouns, in reading order of their heads.</summary>
internal sealed class DraftCollector(Document document, MentionNouns nouns, GivenNames givenNames)
{
    private static readonly bool[] IsPartOfWord = PartsOfWords();
    private readonly List<MentionDraft> _drafts = [];
    private readonly Extents _extents = new(document);
    private readonly DraftReader _reader = new(document, nouns, givenNames);

    public List<MentionDraft> Collect()
    {
        var (name, quotation) = (0, 0);
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            var sentence = document.Sentences[number];
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                while (quotation < document.Quotations.Count && document.Quotations[quotation].End <= token)
                {
                    quotation++;
                }

                var place = new DraftPlace(number, sentence.Paragraph, quotation < document.Quotations.Count && document.Quotations[quotation].Contains(token) ? quotation : -1);
                if (name < document.Names.Count && document.Names[name].Tokens.Contains(token))
                {
                    AddName(name, place);
                    token = Math.Min(document.Names[name].Tokens.End, sentence.Tokens.End) - 1;
                    name++;
                }
                else
                {
                    AddWord(token, place);
                }
            }
        }

        return _drafts;
    }

    private void AddName(int number, DraftPlace place)
    {
        var name = document.Names[number];
        var top = NounPhrase.TopOf(document, name.Tokens);
        var head = TitleBefore(name.Tokens, top);
        if (head != top && _drafts.Count > 0 && _drafts[^1].Head == head)
        {
            _drafts.RemoveAt(_drafts.Count - 1);
        }

        // A name that is only part of a longer noun ("the Lisbon treaty") stands alone.
        var isPart = head == top && (IsPartOfWord[document.RelationIds[top]] || document.RelationIds[top] == RelationId.Amod) && document.Heads[top] > top;
        var tokens = isPart ? name.Tokens : Joined(_extents.PhraseOf(head), name.Tokens);
        _drafts.Add(_reader.Name(number, head, tokens, place));
    }

    /// <summary>"Minister" in "Minister Pavel Rotaru", "vessel" in "the vessel Tamarin Grace": the noun right before that the tree hangs the name on; else the name's own top.</summary>
    private int TitleBefore(TokenRange name, int top)
    {
        var (above, relation) = (document.Heads[top], document.RelationIds[top]);
        var isHung = relation == RelationId.Flat || relation == RelationId.Appos || relation == RelationId.Compound || relation == Relations.NumberOf("nmod:desc");
        return isHung && above == name.Start - 1 && document.Tags[above] is UniversalTag.Noun or UniversalTag.Propn && document.NameAt(above) < 0 ? above : top;
    }

    private void AddWord(int token, DraftPlace place)
    {
        var tag = document.Tags[token];
        if (tag == UniversalTag.Pron)
        {
            if (Pronouns.Find(document.FormOf(token)) is { } pronoun && document.RelationIds[token] != RelationId.Expl)
            {
                _drafts.Add(_reader.Pronoun(token, pronoun, place));
            }
        }
        else if (tag is UniversalTag.Noun or UniversalTag.Propn && !IsPartOfWord[document.RelationIds[token]])
        {
            _drafts.Add(_reader.Nominal(token, _extents.PhraseOf(token), place));
        }
    }

    private static TokenRange Joined(TokenRange one, TokenRange other) => new(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    private static bool[] PartsOfWords()
    {
        var parts = new bool[256];
        foreach (var relation in (string[])["compound", "flat", "fixed", "goeswith", "case", "advmod", "det", "mark", "cc", "discourse", "nmod:desc"])
        {
            parts[Relations.NumberOf(relation)] = true;
        }

        return parts;
    }
}

/// <summary>Where in the text a draft stands.</summary>
internal readonly record struct DraftPlace(int Sentence, int Paragraph, int Quotation);
