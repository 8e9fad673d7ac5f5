using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// Finds the names that a document has somewhere everywhere in it, and so the name of its outlet: a model that reads sentence by sentence misses what it found
/// two lines before. A name of several words has one kind, that which it was given most often.
/// </summary>
internal sealed class NameMemory
{
    // "Us" and "May" are words.
    private const int ShortestSingle = 4;

    private readonly Document _document;
    private readonly List<Name> _names;
    private readonly Dictionary<string, List<Known>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Known>>.AlternateLookup<ReadOnlySpan<char>> _byFirstForm;

    private NameMemory(Document document, List<Name> names)
    {
        (_document, _names) = (document, names);
        _byFirstForm = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="names">In reading order, without overlap.</param>
    public static List<Name> Complete(Document document, List<Name> names)
    {
        var memory = new NameMemory(document, names);
        memory.Learn();
        return memory.Apply();
    }

    private void Learn()
    {
        foreach (var name in _names)
        {
            if (name.Kind is not (EntityKind.Weapon or EntityKind.Aircraft))
            {
                Learn(Enumerable.Range(name.Tokens.Start, name.Tokens.Count).Select(token => _document.FormOf(token).ToString()).ToArray(), name.Kind);
            }
        }

        if (_document.Report.Outlet?.Name is { } outlet)
        {
            var words = outlet.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Learn(words.Length > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? words[1..] : words, EntityKind.Outlet);
        }
    }

    private void Learn(string[] words, EntityKind kind)
    {
        if (words.Length == 0 || (words.Length == 1 && (words[0].Length < ShortestSingle || !char.IsUpper(words[0][0]))))
        {
            return;
        }

        if (!_byFirstForm.TryGetValue(words[0], out var known))
        {
            known = [];
            _byFirstWord[words[0]] = known;
        }

        if (known.Find(other => other.Words.AsSpan().SequenceEqual(words, StringComparer.OrdinalIgnoreCase)) is not { } same)
        {
            known.Add(same = new Known(words));
            known.Sort((one, other) => other.Words.Length - one.Words.Length);
        }

        same.Counts[(int)kind]++;
    }

    private List<Name> Apply()
    {
        var all = new List<Name>(_names.Count + 16);
        var next = 0;
        foreach (var sentence in _document.Sentences)
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                while (next < _names.Count && _names[next].Tokens.End <= token)
                {
                    next++;
                }

                var here = next < _names.Count && _names[next].Tokens.Start == token ? _names[next] : default;
                if (next < _names.Count && _names[next].Tokens.Start < token)
                {
                    continue;
                }

                if (Match(token, sentence.Tokens, here.Tokens.Count) is { } found)
                {
                    all.Add(found);
                    token = found.Tokens.End - 1;
                }
                else if (!here.Tokens.IsEmpty)
                {
                    all.Add(here);
                    token = here.Tokens.End - 1;
                }
            }
        }

        return all;
    }

    /// <summary>The longest known name that starts at the token and does not cut through another that was found.</summary>
    private Name? Match(int token, TokenRange sentence, int found)
    {
        if (!char.IsUpper(_document.FormOf(token)[0]) || !_byFirstForm.TryGetValue(_document.FormOf(token), out var known))
        {
            return null;
        }

        foreach (var name in known)
        {
            var tokens = new TokenRange(token, token + name.Words.Length);
            if (tokens.End <= sentence.End && tokens.Count >= found && (tokens.Count > 1 || (found == 0 && token > sentence.Start && name.IsBody && IsAlone(token, sentence))) && Matches(name.Words, token)
                && !Cuts(tokens))
            {
                return tokens.Count > 1 || found == 0 ? new Name(tokens, name.Kind) : null;
            }
        }

        return null;
    }

    /// <summary>No part of a longer name that the model did not take for one: "Adobe" in "Adobe Acrobat".</summary>
    private bool IsAlone(int token, TokenRange sentence) =>
        (token - 1 == sentence.Start || !char.IsUpper(_document.FormOf(token - 1)[0])) && (token + 1 >= sentence.End || !char.IsUpper(_document.FormOf(token + 1)[0]));

    private bool Matches(string[] words, int token)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var form = _document.FormOf(token + i);
            if (!form.Equals(words[i], StringComparison.Ordinal) && !(Gazetteer.IsUpper(form) && form.Equals(words[i], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Cuts(TokenRange tokens)
    {
        for (var i = NameLookup.FirstFrom(_names, tokens.Start); i < _names.Count && _names[i].Tokens.Start < tokens.End; i++)
        {
            if (!tokens.Contains(_names[i].Tokens))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Known(string[] words)
    {
        public string[] Words { get; } = words;

        public int[] Counts { get; } = new int[Enum.GetValues<EntityKind>().Length];

        public EntityKind Kind => (EntityKind)Array.IndexOf(Counts, Counts.Max());

        /// <summary>A place's name of one word may be a person's, and the other way round.</summary>
        public bool IsBody => Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Group or EntityKind.Outlet;
    }
}
