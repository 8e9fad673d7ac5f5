using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>What the fact makers share of a report: the features of each claim, the keys of each party, and what is told around a claim.</summary>
internal sealed class ReportMaterial
{
    private const int SegmentLength = 100;
    private const int MostForms = 8;
    private static readonly HashSet<string> NoAnswer = [.. new[] { "reply", "respond", "response", "comment", "commenting", "unanswered", "declined", "declines" }.Select(Words.Stem)];
    private static readonly HashSet<string> OfPersons = new(StringComparer.OrdinalIgnoreCase) { "he", "his", "him", "she", "her", "i", "me", "my", "who", "whose", "which", "that" };
    private static readonly HashSet<string> Tellings =
    [
        "it", "this", "all", "allegation", "allegations", "report", "reports", "claim", "claims", "account", "accounts", "story", "stories", "accusation", "accusations", "charge", "charges",
        "involvement", "wrongdoing", "part", "role", "affair", "statement", "statements", "suggestion", "suggestions", "rumour", "rumours", "rumor", "rumors",
    ];

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "it", "its", "they", "their", "them", "we", "our", "us" };
    private readonly Dictionary<int, Surroundings> _surroundings = [];
    private readonly Dictionary<(int Claim, int Entity), int> _offsets = [];
    private readonly Dictionary<string, int> _entitiesByKey = [];
    private readonly Accused _accused;

    public ReportMaterial(ReportReading reading)
    {
        Reading = reading;
        Inner = new InnermostClaims(reading.Claims);
        _accused = new Accused(reading);
        PartyKeys = [.. reading.Entities.Select(KeysOf)];
        GoodsStems = [.. reading.Events.SelectMany(told => told.Goods).SelectMany(good => Words.In(reading.Report.Text, good.Span)).Select(word => word.Text)
            .Where(word => Words.WeightOf(word) == 1 && !char.IsDigit(word[0])).Select(Words.Stem).Distinct()];
        DeedStems = [.. reading.Events.SelectMany(told => told.Tellings.Prepend(told.Trigger)).SelectMany(span => Words.In(reading.Report.Text, span)).Select(word => word.Text)
            .Where(word => Words.WeightOf(word) == 1).Select(Words.Stem).Distinct()];
        Published = DateOnly.TryParseExact(reading.Report.Published?.Split('T')[0] ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        VoiceKeys = reading.Claims.SelectMany(claim => claim.Chain.Skip(1)).Distinct().Select(voice => PartyName.Of(reading.Voices[voice].Name ?? ""))
            .Where(key => key.Length > 0).ToHashSet();
        for (var entity = 0; entity < PartyKeys.Count; entity++)
        {
            foreach (var key in PartyKeys[entity])
            {
                _entitiesByKey.TryAdd(key, entity);
            }
        }

        var parties = PartiesByClaim();
        Claims = Weighted([.. reading.Claims.Select((claim, i) => FeaturesOf(claim, i, parties[i]))]);
    }

    public ReportReading Reading { get; }

    /// <summary>The stems of the words for the goods of the report's events.</summary>
    public IReadOnlyCollection<string> GoodsStems { get; }

    /// <summary>The stems of the words that tell the report's events.</summary>
    public IReadOnlyCollection<string> DeedStems { get; }

    /// <summary>Whether a claim has a word of an event's deed or goods.</summary>
    public bool SpeaksOfDeed(int claim) => Claims[claim].Stems.Keys.Any(stem => DeedStems.Contains(stem) || GoodsStems.Contains(stem));

    public DateOnly? Published { get; }

    /// <summary>The names of who speaks in the report, but for its publisher.</summary>
    public IReadOnlySet<string> VoiceKeys { get; }

    public bool IsOfGoods(Figure figure) => figure.Units.Any(GoodsStems.Contains);

    public InnermostClaims Inner { get; }

    public IReadOnlyList<ClaimFeatures> Claims { get; }

    /// <summary>The keys of each entity's names; none for who has no name and for outlets.</summary>
    public IReadOnlyList<IReadOnlyList<string>> PartyKeys { get; }

    /// <summary>What is told in the stretch of the report that a claim stands in: a long report is about more than one affair.</summary>
    public Surroundings Around(int claim)
    {
        var segment = claim / SegmentLength;
        return _surroundings.TryGetValue(segment, out var known)
            ? known
            : _surroundings[segment] = Surroundings.Of(this, Claims.Skip(segment * SegmentLength).Take(SegmentLength));
    }

    /// <summary>One a stretch.</summary>
    public IEnumerable<Echo> Echoes()
    {
        for (var from = 0; from < Claims.Count; from += SegmentLength)
        {
            yield return new Echo(this, from, Math.Min(from + SegmentLength, Claims.Count));
        }
    }

    /// <summary>Of a bare denial ("the minister says it did not") the claim of another voice that it denies, the one before; -1 for any other claim.</summary>
    public int DeniedBefore(int claim) =>
        claim > 0 && Claims[claim] is { IsDenial: true, IsTelling: true, IsBare: true } && !Claims[claim].Stems.Keys.Any(GoodsStems.Contains) && OriginOf(claim) != OriginOf(claim - 1) ? claim - 1 : -1;

    /// <summary>Whether a claim is somebody else's than the publisher's.</summary>
    public bool IsQuoted(int claim) => Reading.Claims[claim].Chain.Count > 1;

    /// <summary>Of a denial by somebody quoted, those with a part in an event for whom he speaks.</summary>
    public IReadOnlySet<int> DeniedFor(int claim) =>
        Claims[claim] is { IsDenial: true, IsTelling: true } && IsQuoted(claim) ? _accused.BehindVoice(OriginOf(claim)) : FrozenSet<int>.Empty;

    /// <summary>Whether a denial names nothing: "the allegation".</summary>
    public bool IsBlanket(int claim) =>
        Claims[claim] is { IsDenial: true, IsBare: true } features && features.Words.Any(word => Tellings.Contains(Words.Plain(word.Text))) && !features.Stems.Keys.Any(stem => GoodsStems.Contains(stem) || DeedStems.Contains(stem));

    /// <summary>The voice that a claim goes back to; -1 where it has none.</summary>
    public int OriginOf(int claim) => Reading.Claims[claim].Chain is [.., var last] ? last : -1;

    /// <summary>On which side a claim stands to what is told at the offset: a "not" reaches no further than its sentence.</summary>
    public Side SideOf(int claim, int offset)
    {
        var features = Claims[claim];
        if (features.IsDenial || features.Side == Side.Tells)
        {
            return features.Side;
        }

        var cues = Reading.Claims[claim].Certainty?.Cues ?? [];
        return cues.Count == 0 || cues.Any(cue => !IsParted(Math.Min(cue.Start, offset), Math.Max(cue.Start, offset))) ? Side.Denies : Side.Tells;
    }

    /// <summary>The entity that speaks in a claim and denies it; null where it denies nothing or is none with a name.</summary>
    public int? DenierOf(int claim)
    {
        if (!Claims[claim].IsDenial || Reading.Claims[claim].Chain is not { Count: > 1 } chain)
        {
            return null;
        }

        var name = PartyName.Of(Reading.Voices[chain[^1]].Name ?? "");
        return name.Length > 0 && _entitiesByKey.TryGetValue(name, out var entity) ? entity
            : name.EndsWith(" government", StringComparison.Ordinal) && _entitiesByKey.TryGetValue(name[..^" government".Length], out entity) ? entity : null;
    }

    /// <summary>Where in a claim an entity is named first; -1 where it is not.</summary>
    public int OffsetOf(int claim, int entity) => _offsets.GetValueOrDefault((claim, entity), -1);

    private bool IsParted(int start, int end)
    {
        var text = Reading.Report.Text;
        for (var i = start; i < end - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' or ';' && char.IsWhiteSpace(text[i + 1]) && (i == 0 || !char.IsUpper(text[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private List<int>[] PartiesByClaim()
    {
        var parties = new List<int>[Reading.Claims.Count];
        for (var i = 0; i < parties.Length; i++)
        {
            parties[i] = [];
        }

        for (var entity = 0; entity < Reading.Entities.Count; entity++)
        {
            if (PartyKeys[entity].Count == 0)
            {
                continue;
            }

            var speaksOfItself = Reading.Entities[entity].Kind is EntityKind.Organization or EntityKind.State or EntityKind.Group;
            foreach (var mention in Reading.Entities[entity].Mentions)
            {
                var claim = Inner.At(mention.Start);
                var word = mention.Length < 6 ? mention.In(Reading.Report.Text).ToString() : "";
                if (claim >= 0 && !OfPersons.Contains(word) && (speaksOfItself || !Pronouns.Contains(word)) && (parties[claim].Count == 0 || parties[claim][^1] != entity))
                {
                    parties[claim].Add(entity);
                    _offsets.TryAdd((claim, entity), mention.Start);
                }
            }
        }

        return parties;
    }

    private string[] KeysOf(Entity entity)
    {
        if (entity.Kind == EntityKind.Outlet || IsPublisher(entity))
        {
            return [];
        }

        var forms = entity.Mentions.Take(200).Select(mention => mention.In(Reading.Report.Text).ToString()).Where(IsName).Distinct().Take(MostForms);
        return PartyName.Of(entity.Name).Length == 0 || !IsName(entity.Name) ? [] : [.. forms.Prepend(entity.Name).SelectMany(PartyName.All).Distinct()];
    }

    /// <summary>"A former loader at Balti" and "the Cypriot company" are descriptions, and the names in them somebody else's.</summary>
    private static bool IsName(string form)
    {
        var words = Words.In(form, new TextSpan(0, Math.Min(form.Length, 60)));
        return words.Find(word => !Words.IsFunctionWord(word.Text)) is { Text: not null } first && StartsLikeName(first.Text) && StartsLikeName(words[^1].Text);
    }

    private static bool StartsLikeName(string word) => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.StartsWith("al-", StringComparison.Ordinal);

    /// <summary>Whether it is the publisher under its name or a part of it: "the Monitor" of the Euphrates Monitor.</summary>
    private bool IsPublisher(Entity entity)
    {
        var name = PartyName.Of(entity.Name);
        return name.Length > 0 && new[] { Reading.Voices.Count > 0 ? Reading.Voices[0].Name : null, Reading.Report.Outlet?.Name }
            .Any(publisher => publisher is not null && $" {PartyName.Of(publisher)} ".Contains($" {name} ", StringComparison.Ordinal));
    }

    private ClaimFeatures FeaturesOf(Claim claim, int number, List<int> parties)
    {
        var text = Reading.Report.Text;
        var words = claim.Content.SelectMany(span => Words.In(text, span)).Where(word => Inner.At(word.Span.Start) == number).ToList();
        var polarity = claim.Certainty?.Polarity ?? Polarity.Positive;
        return new ClaimFeatures
        {
            Words = words,
            Parties = parties,
            Figures = FigureReader.Read(text, words),
            Stems = StemsOf(words),
            IsTelling = claim.Part is PartKind.Title or PartKind.Lead or PartKind.Body && claim.Stance is not (Stance.Asks or Stance.Orders)
                && !(claim.Certainty is { Value: CertaintyValue.Unknown, Polarity: Polarity.Unknown } && claim.Part != PartKind.Title) && !SaysNothing(words),
            IsDenial = claim.Stance == Stance.Denies,
            Side = claim.Stance == Stance.Denies || polarity == Polarity.Negative ? Side.Denies : Side.Tells,
        };
    }

    /// <summary>"The carrier did not reply to e-mails", "could not be located": that somebody says nothing is no fact of the affair.</summary>
    private static bool SaysNothing(List<Word> words) =>
        words.Count < 16 && (words.Exists(word => NoAnswer.Contains(Words.Stem(word.Text)))
            || (words.Count > 1 && words[^2].Text == "be" && words[^1].Text is "reached" or "located" or "identified" or "contacted" or "found"));

    /// <summary>A word that stands in one claim of a report says more of it than one that stands in each.</summary>
    private static ClaimFeatures[] Weighted(ClaimFeatures[] claims)
    {
        for (var from = 0; from < claims.Length; from += SegmentLength)
        {
            var segment = claims.AsSpan(from, Math.Min(SegmentLength, claims.Length - from));
            var counts = new Dictionary<string, int>();
            foreach (var claim in segment)
            {
                foreach (var stem in claim.Stems.Keys)
                {
                    counts[stem] = counts.GetValueOrDefault(stem) + 1;
                }
            }

            foreach (var claim in segment)
            {
                claim.Stems = claim.Stems.ToDictionary(stem => stem.Key, stem => stem.Value / Math.Pow(counts[stem.Key], 0.7));
            }
        }

        return claims;
    }

    private static Dictionary<string, double> StemsOf(List<Word> words)
    {
        var stems = new Dictionary<string, double>();
        foreach (var word in words)
        {
            var weight = Words.WeightOf(word.Text);
            if (weight > 0 && stems.Count < 60)
            {
                stems[Words.Stem(word.Text)] = weight;
            }
        }

        return stems;
    }
}
