using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Finds the nouns for carriers and the names of vessels and aircraft, in reading order.</summary>
internal sealed class SightingFinder(Document document, CarrierLexicon lexicon)
{
    private readonly List<Sighting> _found = [];
    private int _name;

    public List<Sighting> Find()
    {
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                token = NameFrom(token) is { } name ? Named(name) : Noun(token, sentence.Tokens.End);
            }
        }

        return _found;
    }

    private Name? NameFrom(int token)
    {
        while (_name < document.Names.Count && document.Names[_name].Tokens.End <= token)
        {
            _name++;
        }

        return _name < document.Names.Count && document.Names[_name].Tokens.Start <= token ? document.Names[_name] : null;
    }

    /// <summary>The last token of the name; what other names hold is passed over: "Blue Ship Finance".</summary>
    private int Named(Name name)
    {
        if (name.Kind is EntityKind.Vessel or EntityKind.Aircraft)
        {
            var head = TopOf(name.Tokens);
            var kind = name.Kind == EntityKind.Vessel ? CarrierKind.Vessel : CarrierKind.Aircraft;
            _found.Add(new Sighting(name.Tokens, head, kind, document.EntityAt(name.Tokens.Start), null, true));
        }

        return name.Tokens.End - 1;
    }

    private int TopOf(TokenRange tokens)
    {
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (!tokens.Contains(document.Heads[token]) && document.Tags[token] != UniversalTag.Punct)
            {
                return token;
            }
        }

        return tokens.Start;
    }

    /// <summary>The last token of the noun that starts here, or the token itself where none does.</summary>
    private int Noun(int token, int end)
    {
        if (document.Tags[token] is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Verb)
            || !lexicon.Nouns.TryFind(document, token, end, out var word, out var count))
        {
            return token;
        }

        var tokens = new TokenRange(token, token + count);
        var head = tokens.End - 1;
        if (word.Kind is { } kind && IsNoun(head) && !IsPartOfNoun(tokens, end))
        {
            _found.Add(new Sighting(tokens, head, kind, document.EntityAt(head), word, word.Sense == CarrierSense.Name));
        }

        return head;
    }

    // "He will ship them", "they drone on".
    private bool IsNoun(int head) => document.Tags[head] is UniversalTag.Noun or UniversalTag.Propn;

    /// <summary>"Ship" in "ship owner", "car" in "car-free": the noun goes on, and not with a name.</summary>
    private bool IsPartOfNoun(TokenRange tokens, int end)
    {
        var head = tokens.End - 1;
        if (tokens.End < end && document.FormOf(tokens.End) is "-" && document.TokenStarts[tokens.End] == document.TokenEnds[head])
        {
            return true;
        }

        // "Blue Ship Finance" is a name that nobody knows; "ship Sea Pearl" is none.
        var isInName = char.IsUpper(document.FormOf(head)[0]);
        return document.RelationIds[head] == RelationId.Compound && document.Heads[head] is var next && next >= tokens.End && document.NameAt(next) < 0
            && (isInName || document.Tags[next] == UniversalTag.Noun);
    }
}
