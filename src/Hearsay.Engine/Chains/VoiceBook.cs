using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>The voices of one report while it is read: the publisher first, then the agency, then whoever speaks, each once.</summary>
internal sealed class VoiceBook
{
    private const int MostRecent = 40;
    private readonly Document _document;
    private readonly NameClusters _clusters;
    private readonly KnownNames _known;
    private readonly VoiceNouns _nouns;
    private readonly List<Link> _publishing = [];
    private readonly List<VoiceEntry> _voices = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _recent = [];
    private readonly Dictionary<int, int> _byEntity = [];

    public VoiceBook(Document document, NameClusters clusters, VoiceLexicons lexicons)
    {
        (_document, _clusters, _known, _nouns) = (document, clusters, lexicons.Known, lexicons.Nouns);
        AddPublisher();
    }

    public IReadOnlyList<VoiceEntry> Voices => _voices;

    /// <summary>The publisher, and the agencies that the whole report is credited to.</summary>
    public IReadOnlyList<Link> Publishing => _publishing;

    public NameClusters Clusters => _clusters;

    /// <summary>Who spoke lately, the last one last. Only so many are kept: nobody is called "he" after forty others spoke.</summary>
    public IReadOnlyList<int> Recent => _recent;

    public int Add(VoiceEntry voice)
    {
        _voices.Add(voice);
        return _voices.Count - 1;
    }

    /// <summary>The voice that an entity of the document spoke as; -1 before it did.</summary>
    public int OfEntity(int entity) => _byEntity.GetValueOrDefault(entity, -1);

    /// <summary>The voice of a named source.</summary>
    public int Named(SourcePhrase phrase)
    {
        var cluster = phrase.Name >= 0 ? _clusters.Of(phrase.Name) : _clusters.Find(phrase.Title!);
        // Who is written as a person is none of the bodies that share a word.
        var isOther = cluster >= 0 && phrase is { Name: < 0, Kind: VoiceKind.Person } && _clusters.All[cluster].Kind != EntityKind.Person;
        return cluster < 0 || isOther ? OfTitle(phrase.Title!, phrase.Kind)
            : OfCluster(cluster, phrase.Name >= 0 ? phrase.Kind : SourceReader.KindOf(_clusters.All[cluster].Kind));
    }

    /// <summary>The voice that a cluster of names goes by.</summary>
    public int OfCluster(int cluster, VoiceKind kind)
    {
        var name = _clusters.All[cluster].Name;
        var at = OfTitle(name, kind);
        _voices[at].Cluster = _voices[at].Cluster < 0 ? cluster : _voices[at].Cluster;
        return at;
    }

    /// <summary>Counts a phrase among the mentions of a voice, and its nouns among those that describe it.</summary>
    /// <param name="isInner">Whether it speaks inside of what another says.</param>
    public void See(int voice, SourcePhrase phrase, bool isInner = false)
    {
        var entry = _voices[voice];
        Remember(voice);
        if (_document.EntityAt(phrase.Head) is >= 0 and var entity)
        {
            _byEntity.TryAdd(entity, voice);
        }

        entry.LastSeen = Math.Max(entry.LastSeen, phrase.Head);
        entry.LastSpoke = isInner ? entry.LastSpoke : Math.Max(entry.LastSpoke, phrase.Head);
        entry.Mention(phrase.Name >= 0 ? _document.SpanOf(_document.Names[phrase.Name].Tokens) : _document.SpanOf(phrase.Whole));
        if (phrase.Pointing is Pointing.Pronoun or Pointing.Self)
        {
            var pronoun = Genders.OfPronoun(_document.FormOf(phrase.Head));
            entry.Gender = entry.Gender == Gender.Open ? pronoun : entry.Gender;
            return;
        }

        AddNouns(entry, phrase.Tokens);
        if (_document.Tags[phrase.Head] == UniversalTag.Noun && phrase.Name < 0)
        {
            // "The nurse" is the nurse of before, though no list has nurses.
            entry.Nouns.Add(_document.Lemmas[phrase.Head]);
        }

        entry.Gender = entry.Gender == Gender.Open ? Genders.Of(_document, phrase.Tokens) : entry.Gender;
    }

    private void Remember(int voice)
    {
        _recent.Remove(voice);
        _recent.Add(voice);
        if (_recent.Count > MostRecent)
        {
            _recent.RemoveAt(0);
        }
    }

    /// <summary>The nouns of these tokens that can describe a voice of that kind.</summary>
    public void AddNouns(VoiceEntry entry, TokenRange tokens)
    {
        var isHuman = entry.Kind is VoiceKind.Person or VoiceKind.Unnamed;
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (_nouns.TryFind(_document, i, out var noun) && isHuman == noun.Role is NounRole.Person or NounRole.Spokesman)
            {
                entry.Nouns.Add(_document.Lemmas[i]);
            }
        }
    }

    private int OfTitle(string title, VoiceKind kind)
    {
        var known = _known.Find(title);
        var name = known?.Name ?? title;
        var key = string.Join(' ', NameForm.Words(name));
        if (!_byName.TryGetValue(key, out var at))
        {
            at = FindPublishing(name);
            if (at < 0)
            {
                at = Add(new VoiceEntry { Kind = known?.Kind ?? kind, Name = NameForm.WithoutPossessive(name), Number = VoiceNumber.One });
                AddNounsOf(_voices[at], name);
            }

            _byName[key] = at;
        }

        return at;
    }

    /// <summary>Whether a phrase, written as a name, is the whole name of the publisher or the agency.</summary>
    public bool IsPublishing(string phrase)
    {
        var words = NameForm.Words(phrase);
        return NameForm.WithoutArticle(phrase).Any(char.IsUpper)
            && Publishing.Any(link => _voices[link.Voice].Name is { } name && words.AsSpan().SequenceEqual(NameForm.Words(name)));
    }

    /// <summary>The publisher or agency, if the name is a part of its name: "the Telegraph" in The Daily Telegraph, "the Panel"; or -1.</summary>
    private int FindPublishing(string name)
    {
        var words = NameForm.Words(name);
        foreach (var (voice, _) in Publishing)
        {
            var isCalledSo = words.Length == 1 && _voices[voice].Kind == VoiceKind.Organization && _voices[voice].Nouns.Contains(words[0]);
            if (_voices[voice].Name is { } publisher && words.Length > 0 && (isCalledSo || IsPart(words, NameForm.Words(publisher))))
            {
                return voice;
            }
        }

        return -1;
    }

    private static bool IsPart(string[] words, string[] of) =>
        words.Length <= of.Length && words.All(of.Contains) && (words.Length > 1 || of.Length <= 2 || words[0] == of[^1]);

    /// <summary>Whether a voice publishes, or is the agency.</summary>
    public bool IsPublishing(int voice) => _publishing.Exists(link => link.Voice == voice);

    private void AddPublisher()
    {
        var outlet = _document.Report.Outlet;
        var name = outlet?.Name ?? outlet?.Domain;
        var kind = Publishers.KindOf(_document, FullNameOf(name), _nouns, _known);
        _publishing.Add(new Link(Add(new VoiceEntry { Kind = kind, Name = name, Number = VoiceNumber.One }), [new Why("publisher", [], name)]));
        AddNounsOf(_voices[0], name ?? "");
        if (Publishers.IssuerOf(_document, name) is >= 0 and var issuer)
        {
            var voice = OfCluster(_clusters.Of(issuer), VoiceKind.Organization);
            TextSpan words = _document.SpanOf(_document.Names[issuer].Tokens);
            _voices[voice].Mention(words);
            _publishing.Add(new Link(voice, [new Why("issued by", [words])]));
        }

        foreach (var credit in _document.Report.WireCredits)
        {
            var agency = _known.Find(credit.Agency)?.Name ?? credit.Agency;
            var at = _publishing.FindIndex(link => IsSame(_voices[link.Voice].Name, agency));
            if (at < 0)
            {
                at = _publishing.Count;
                var voice = Add(new VoiceEntry { Kind = VoiceKind.Outlet, Name = agency, Number = VoiceNumber.One });
                _publishing.Add(new Link(voice, [new Why("wire credit", [credit.Span])]));
            }

            _voices[_publishing[at].Voice].Mention(credit.Span);
        }
    }

    /// <summary>What the initials by which a publisher is called stand for in the text, if they do.</summary>
    private string? FullNameOf(string? name) =>
        name is not null && NameForm.IsAcronym(name) && _clusters.Find(name) is >= 0 and var cluster && _known.Find(name) is null ? _clusters.All[cluster].Name : name;

    /// <summary>By name, or by its initials: "TH" in a dateline of The Tehran Herald.</summary>
    private static bool IsSame(string? publisher, string agency) =>
        publisher is not null && (publisher.Equals(agency, StringComparison.OrdinalIgnoreCase)
            || (NameForm.IsAcronym(agency) && NameForm.Initials(publisher).EndsWith(agency, StringComparison.Ordinal)));

    private void AddNounsOf(VoiceEntry entry, string name)
    {
        foreach (var word in name.Split(' '))
        {
            if (_nouns.TryFind(word, out var noun) && noun.Role == NounRole.Body)
            {
                entry.Nouns.Add(word.ToLowerInvariant());
            }
        }

        if (name.Split(' ').Any(word => word is "FC" or "AFC" or "SC" or "CF" or "AC"))
        {
            entry.Nouns.Add("club");
        }

        if (Companies.IsCompany(name))
        {
            entry.Nouns.UnionWith(Companies.Nouns);
        }
    }
}
