using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>
/// Which names of a report name the same thing: the same words, two names of one thing in the gazetteers, a short form and the full one, an acronym and what
/// it stands for, a slip of the pen. Each cluster goes by the fullest form that the report uses.
/// </summary>
internal sealed class NameClusters
{
    private readonly KnownNames _known;
    private readonly Document _document;
    private readonly IReadOnlyList<(TokenRange Tokens, EntityKind? Kind)> _more;
    private readonly List<Cluster> _clusters = [];
    private readonly List<WrittenName> _written = [];
    private readonly Dictionary<string, int> _byForm = new(StringComparer.Ordinal);
    private readonly NameIndex _index = new();
    private readonly int[] _clusterOf;

    public NameClusters(Document document, KnownNames known)
        : this(document, known, [])
    {
    }

    /// <param name="more">Names beside the document's, whose numbers go on behind those of the document.</param>
    public NameClusters(Document document, KnownNames known, IReadOnlyList<(TokenRange Tokens, EntityKind? Kind)> more)
    {
        (_known, _document, _more) = (known, document, more);
        _clusterOf = new int[document.Names.Count + more.Count];
        Collect();
        AddOutlet();
        foreach (var name in _written.OrderByDescending(name => name.Content.Length))
        {
            Place(name);
        }

        Finish();
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
            return _written[at].Cluster;
        }

        return Fuller(new WrittenName(-1, text, words))?.Cluster ?? -1;
    }

    private void Collect()
    {
        for (var i = 0; i < _clusterOf.Length; i++)
        {
            var (tokens, kind) = NameAt(i);
            var text = tokens.IsEmpty ? "" : NameForm.WithoutPossessive(NameForm.OnOneLine(_document, tokens));
            var words = NameForm.Words(text);
            var key = string.Join(' ', words);
            var acronymOf = i > 0 && i < _document.Names.Count && IsBracketed(_document, i) ? _byForm.GetValueOrDefault(KeyOf(i - 1), -1) : -1;
            if (!_byForm.TryGetValue(key, out var at) || (_written[at].IsPlace != kind is EntityKind.Place or EntityKind.State && words.Length == 1 && acronymOf < 0 && kind is not null))
            {
                at = _written.Count;
                _written.Add(new WrittenName(at, text, words) { Known = _known.Find(text) });
                _byForm[key] = at;
            }

            _written[at].Count(kind);
            _written[at].Mentions.Add(i);
            _written[at].AcronymOf = _written[at].AcronymOf < 0 ? acronymOf : _written[at].AcronymOf;
        }
    }

    /// <summary>The publisher, so that "the Monitor" and "EM" are known for the Euphrates Monitor, even if the text names it nowhere in full.</summary>
    private void AddOutlet()
    {
        if (_document.Report.Outlet?.Name is { Length: > 0 } outlet && NameForm.Words(outlet) is { Length: > 1 } words)
        {
            var key = string.Join(' ', words);
            if (!_byForm.ContainsKey(key))
            {
                var name = new WrittenName(_written.Count, NameForm.WithoutArticle(outlet), words) { Known = _known.Find(outlet) };
                name.Count(EntityKind.Outlet);
                _byForm[key] = _written.Count;
                _written.Add(name);
            }
        }
    }

    private (TokenRange Tokens, EntityKind? Kind) NameAt(int number) =>
        number < _document.Names.Count ? (_document.Names[number].Tokens, _document.Names[number].Kind) : _more[number - _document.Names.Count];

    private string KeyOf(int number) => string.Join(' ', NameForm.Words(NameForm.WithoutPossessive(NameForm.OnOneLine(_document, NameAt(number).Tokens))));

    private void Place(WrittenName name)
    {
        var whole = name.AcronymOf >= 0 && name.AcronymOf != name.Number ? _written[name.AcronymOf] : _index.Same(name) ?? Fuller(name) ?? _index.StandsFor(name) ?? _index.Misspelt(name);
        if (whole is { Cluster: >= 0 } placed)
        {
            name.Cluster = placed.Cluster;
        }
        else
        {
            name.Cluster = _clusters.Count;
            _clusters.Add(new Cluster(name.Kind, name.Text));
        }

        _clusters[name.Cluster].Count(name);
        _index.Add(name);
    }

    /// <summary>The longer name that this one is short for, of several the one that was named last before; names that the gazetteers keep apart stay apart.</summary>
    private WrittenName? Fuller(WrittenName name)
    {
        WrittenName? found = null;
        foreach (var whole in name.IsPlace ? [] : _index.SharingWord(name))
        {
            if (whole != name && name.IsShortOf(whole) && MayBe(name, whole) && (found is null || Nearness(name, whole) > Nearness(name, found)))
            {
                found = whole;
            }
        }

        return found;
    }

    private static bool MayBe(WrittenName name, WrittenName whole)
    {
        if (name.Known is { } known && (whole.Known is null || whole.Known.Name != known.Name) && whole.Kind != EntityKind.Person)
        {
            return false;
        }

        return name.Kind == whole.Kind || (name.IsBody && whole.IsBody) || whole.Content.Length > 1;
    }

    private static int Nearness(WrittenName name, WrittenName whole)
    {
        if (name.Mentions.Count == 0 || whole.Mentions.Count == 0)
        {
            return whole.Mentions.Count == 0 ? -1 : whole.Mentions[^1];
        }

        var at = whole.Mentions.BinarySearch(name.Mentions[0]);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 ? whole.Mentions[at] : -whole.Mentions[0];
    }

    private void Finish()
    {
        foreach (var name in _written)
        {
            var cluster = _clusters[name.Cluster];
            if (name.Text.Length > cluster.Name.Length && !(name.Known is null && _known.Find(cluster.Name) is not null))
            {
                cluster.Name = name.Text;
            }

            foreach (var mention in name.Mentions)
            {
                _clusterOf[mention] = name.Cluster;
                cluster.Mentions.Add(mention);
            }
        }

        _clusters.ForEach(cluster => cluster.Mentions.Sort());
    }

    /// <summary>"Kenya Revenue Authority (KRA)": an acronym in brackets right behind a name.</summary>
    private static bool IsBracketed(Document document, int name)
    {
        if (document.Names[name].Tokens is not { Count: 1 } tokens || document.Names[name - 1].Tokens.End != tokens.Start - 1)
        {
            return false;
        }

        return document.FormOf(tokens.Start - 1) is "(" && NameForm.IsAcronym(document.FormOf(tokens.Start).ToString());
    }

    /// <summary>What some names of the report name. <see cref="Mentions"/> are numbers of names of the document.</summary>
    internal sealed class Cluster(EntityKind kind, string name)
    {
        private int _most;

        /// <summary>That of the name used most often.</summary>
        public EntityKind Kind { get; private set; } = kind;

        /// <summary>Whether the kind is more than a guess.</summary>
        public bool IsSure { get; private set; }

        public string Name { get; set; } = name;

        public List<int> Mentions { get; } = [];

        public void Count(WrittenName name)
        {
            if (name.IsSure && (!IsSure || name.Mentions.Count > _most))
            {
                (Kind, _most) = (name.Kind, name.Mentions.Count);
            }

            IsSure |= name.IsSure;
        }
    }
}
