using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Collects what may be mentions: names, pronouns, and the phrases about nouns, in reading order of their heads.</summary>
internal sealed class DraftCollector(Document document, KnownNames known, MentionNouns nouns, NameNouns nameNouns, GivenNames givenNames)
{
    private static readonly bool[] IsPartOfWord = PartsOfWords();
    private readonly List<MentionDraft> _drafts = [];
    private readonly Extents _extents = new(document);
    private readonly List<TokenRange> _written = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = WordsOf(document).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly DraftReader _reader = new(document, nouns, nameNouns, givenNames);

    /// <summary>Names that the names' stage did not find, of proper nouns in a row; their drafts' numbers go on behind the document's names.</summary>
    public IReadOnlyList<TokenRange> Written => _written;

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
                    token = AddWord(token, place, name < document.Names.Count ? Math.Min(document.Names[name].Tokens.Start, sentence.Tokens.End) : sentence.Tokens.End) - 1;
                }
            }
        }

        return _drafts;
    }

    private void AddName(int number, DraftPlace place) => AddName(number, document.Names[number].Tokens, document.Names[number].Kind, place);

    private void AddName(int number, TokenRange name, EntityKind? kind, DraftPlace place)
    {
        var top = NounPhrase.TopOf(document, name);
        var head = TitleBefore(name, top);
        while (head != top && _drafts.Count > 0 && _drafts[^1].Head == head)
        {
            _drafts.RemoveAt(_drafts.Count - 1);
        }

        // A name that is only part of a longer noun ("the Lisbon treaty") stands alone.
        var isPart = head == top && (IsPartOfWord[document.RelationIds[top]] || document.RelationIds[top] == RelationId.Amod) && document.Heads[top] > top;
        var tokens = isPart ? name : Joined(_extents.PhraseOf(head), name);
        Add(_reader.Name(number, name, kind, head, tokens, place));
    }

    /// <summary>"Minister" in "Minister Pavel Rotaru", "vessel" in "the vessel Tamarin Grace": the noun right before that the tree hangs the name on; else the name's own top.</summary>
    private int TitleBefore(TokenRange name, int top)
    {
        var (above, relation) = (document.Heads[top], document.RelationIds[top]);
        var isHung = relation == RelationId.Flat || relation == RelationId.Appos || relation == RelationId.Compound || relation == Relations.NumberOf("nmod:desc");
        return isHung && above == name.Start - 1 && document.Tags[above] is UniversalTag.Noun or UniversalTag.Propn && document.NameAt(above) < 0 ? above : top;
    }

    /// <summary>Adds a mention, and behind it that of it and what "and" joins to it.</summary>
    private void Add(MentionDraft draft)
    {
        _drafts.Add(draft);
        var (end, classes) = (draft.Tokens.End, draft.Classes);
        foreach (var dependent in document.Dependents.Of(draft.Head))
        {
            if (dependent > draft.Head && document.RelationIds[dependent] == RelationId.Conj && document.Tags[dependent] is UniversalTag.Noun or UniversalTag.Propn)
            {
                end = Math.Max(end, _extents.PhraseOf(dependent).End);
                classes &= document.NameAt(dependent) is >= 0 and var name ? DraftReader.ClassesOf(document.Names[name].Kind) : nouns.Find(document, dependent).Classes;
            }
        }

        if (end > draft.Tokens.End && IsJoinedByAnd(draft.Head))
        {
            _drafts.Add(DraftReader.Coordination(draft, new TokenRange(draft.Tokens.Start, end), classes));
        }
    }

    private bool IsJoinedByAnd(int head)
    {
        foreach (var conjunct in document.Dependents.Of(head))
        {
            if (document.RelationIds[conjunct] == RelationId.Conj && HasAnd(conjunct))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAnd(int conjunct)
    {
        foreach (var dependent in document.Dependents.Of(conjunct))
        {
            if (document.FormOf(dependent) is "and" or "&")
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>The token after what was taken in.</returns>
    private int AddWord(int token, DraftPlace place, int end)
    {
        var tag = document.Tags[token];
        if (tag == UniversalTag.Pron)
        {
            if (Pronouns.Find(document.FormOf(token)) is { } pronoun && document.RelationIds[token] != RelationId.Expl)
            {
                _drafts.Add(_reader.Pronoun(token, pronoun, place));
            }
        }
        else if (tag == UniversalTag.Propn && WrittenFrom(token, end) is { IsEmpty: false } written)
        {
            _written.Add(written);
            Learn(written);
            AddName(document.Names.Count + _written.Count - 1, written, null, place);
            return written.End;
        }
        else if (tag is UniversalTag.Noun or UniversalTag.Propn && !IsPartOfWord[document.RelationIds[token]])
        {
            Add(_reader.Nominal(token, _extents.PhraseOf(token), place));
        }

        return token + 1;
    }

    /// <summary>Proper nouns in a row that are a phrase or stand behind its noun: "Nistru Files" in "the site Nistru Files". Empty for a part of something else.</summary>
    private TokenRange WrittenFrom(int token, int end)
    {
        var last = RunFrom(token, end);
        if (last < end && document.FormOf(last) is "of" && (nouns.Find(document, last - 1).Classes & NounClasses.Organization) != 0)
        {
            // "Ministry of the Interior".
            var next = last + 1 < end && document.FormOf(last + 1) is "the" ? last + 2 : last + 1;
            last = RunFrom(next, end) is var longer && longer > next ? longer : last;
        }

        var tokens = new TokenRange(token, last);
        if (!char.IsUpper(document.FormOf(token)[0]) || (nouns.Find(document, last - 1).Classes & NounClasses.Time) != 0)
        {
            return default;
        }

        var top = NounPhrase.TopOf(document, tokens);
        var isTitled = TitleBefore(tokens, top) != top;
        var isWhole = !IsPartOfWord[document.RelationIds[top]] && (tokens.Count > 1 || _words.Contains(document.FormOf(token)) || known.Find(document.FormOf(token).ToString()) is not null);
        return isTitled || isWhole ? tokens : default;
    }

    private void Learn(TokenRange written)
    {
        for (var i = written.Start; written.Count > 1 && i < written.End; i++)
        {
            _words.Add(document.FormOf(i));
        }
    }

    private int RunFrom(int token, int end)
    {
        while (token < end && document.Tags[token] == UniversalTag.Propn && char.IsUpper(document.FormOf(token)[0]))
        {
            token++;
        }

        return token;
    }

    /// <summary>The words in the names of persons and bodies, by which one of them may be meant alone.</summary>
    private static HashSet<string> WordsOf(Document document)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in document.Names)
        {
            for (var i = name.Kind is EntityKind.Place or EntityKind.State ? name.Tokens.End : name.Tokens.Start; i < name.Tokens.End; i++)
            {
                words.Add(document.FormOf(i).ToString());
            }
        }

        return words;
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
