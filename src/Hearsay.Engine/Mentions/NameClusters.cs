using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>
/// Which names of a report name the same thing: the same words, a last name and the full one, an acronym and what it stands for. Each cluster goes
/// by the fullest form that the report uses.
/// </summary>
internal sealed class NameClusters
{
    private readonly List<Cluster> _clusters = [];
    private readonly Dictionary<string, int> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byWord = new(StringComparer.Ordinal);
    private readonly int[] _clusterOf;

    public NameClusters(Document document)
    {
        _clusterOf = new int[document.Names.Count];
        for (var i = 0; i < _clusterOf.Length; i++)
        {
            var name = document.Names[i];
            var text = name.Tokens.IsEmpty ? "" : NameForm.WithoutPossessive(NameForm.OnOneLine(document, name.Tokens));
            _clusterOf[i] = IsBracketed(document, i) ? Alias(text, _clusterOf[i - 1]) : Add(text, name.Kind);
            _clusters[_clusterOf[i]].Mentions.Add(i);
        }
    }

    public IReadOnlyList<Cluster> All => _clusters;

    /// <summary>The cluster that a name of the document, by its number, belongs to.</summary>
    public int Of(int name) => _clusterOf[name];

    /// <summary>The cluster that a name outside the document's names belongs to: the last name of a person met, a body by all its words; or -1.</summary>
    public int Find(string text)
    {
        var words = NameForm.Words(text);
        if (words.Length == 0)
        {
            return -1;
        }

        if (_byForm.TryGetValue(string.Join(' ', words), out var at))
        {
            return at;
        }

        at = FindPartly(words, EntityKind.Person);
        return at >= 0 ? at : FindPartly(words, EntityKind.Organization);
    }

    private int Add(string text, EntityKind kind)
    {
        var words = NameForm.Words(text);
        var key = string.Join(' ', words);
        if (_byForm.TryGetValue(key, out var known) && (IsAlike(_clusters[known].Kind, kind) || words.Length > 1))
        {
            return known;
        }

        var at = words.Length == 0 ? -1 : FindPartly(words, kind);
        if (at < 0)
        {
            at = _clusters.Count;
            _clusters.Add(new Cluster(kind, text));
        }
        else if (text.Length > _clusters[at].Name.Length)
        {
            _clusters[at].Name = text;
        }

        Index(text, words, key, kind, at);
        return at;
    }

    private void Index(string text, string[] words, string key, EntityKind kind, int cluster)
    {
        _byForm[key] = cluster;
        if (kind is EntityKind.Place or EntityKind.State)
        {
            return;
        }

        if (kind == EntityKind.Person)
        {
            if (words.Length > 0)
            {
                _byWord[words[^1]] = cluster;
            }

            return;
        }

        foreach (var word in words)
        {
            _byWord[word] = cluster;
        }

        if (words.Length > 1 && NameForm.Initials(text) is { Length: > 2 } initials)
        {
            _byForm.TryAdd(initials.ToUpperInvariant(), cluster);
        }
    }

    /// <summary>A cluster whose name has all of these words, or all of whose words are here.</summary>
    private int FindPartly(string[] words, EntityKind kind)
    {
        if (kind is EntityKind.Place or EntityKind.State)
        {
            return -1;
        }

        foreach (var word in kind == EntityKind.Person ? words[^1..] : words)
        {
            if (word.Length > 2 && _byWord.TryGetValue(word, out var at) && IsAlike(_clusters[at].Kind, kind))
            {
                var known = NameForm.Words(_clusters[at].Name);
                if (words.All(known.Contains) || known.All(words.Contains))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    private int Alias(string text, int cluster)
    {
        _byForm[string.Join(' ', NameForm.Words(text))] = cluster;
        return cluster;
    }

    /// <summary>"Kenya Revenue Authority (KRA)": an acronym in brackets right behind a name.</summary>
    private static bool IsBracketed(Document document, int name)
    {
        if (name == 0 || document.Names[name].Tokens is not { Count: 1 } tokens || document.Names[name - 1].Tokens.End != tokens.Start - 1)
        {
            return false;
        }

        return document.FormOf(tokens.Start - 1) is "(" && NameForm.IsAcronym(document.FormOf(tokens.Start).ToString());
    }

    private static bool IsAlike(EntityKind one, EntityKind other) => one == other || (IsBody(one) && IsBody(other));

    private static bool IsBody(EntityKind kind) => kind is EntityKind.Organization or EntityKind.Outlet or EntityKind.Group;

    /// <summary>What some names of the report name. <see cref="Mentions"/> are numbers of names of the document.</summary>
    internal sealed class Cluster(EntityKind kind, string name)
    {
        public EntityKind Kind { get; } = kind;

        public string Name { get; set; } = name;

        public List<int> Mentions { get; } = [];
    }
}
