using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>What the fact makers share of a report: the features of each claim, the keys of each party, and what is told around a claim.</summary>
internal sealed class ReportMaterial
{
    private const int SegmentLength = 100;
    private const int MostForms = 8;
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "it", "its", "they", "their", "them", "we", "our", "us" };
    private readonly Dictionary<int, IReadOnlyDictionary<string, double>> _contexts = [];

    public ReportMaterial(ReportReading reading)
    {
        Reading = reading;
        Inner = new InnermostClaims(reading.Claims);
        PartyKeys = [.. reading.Entities.Select(KeysOf)];
        GoodsStems = [.. reading.Events.SelectMany(told => told.Goods).SelectMany(good => Words.In(reading.Report.Text, good.Span)).Select(word => word.Text)
            .Where(word => Words.WeightOf(word) == 1 && !char.IsDigit(word[0])).Select(Words.Stem).Distinct()];
        var parties = PartiesByClaim();
        Claims = [.. reading.Claims.Select((claim, i) => FeaturesOf(claim, i, parties[i]))];
    }

    public ReportReading Reading { get; }

    /// <summary>The stems of the words for the goods of the report's events.</summary>
    public IReadOnlyCollection<string> GoodsStems { get; }

    public bool IsOfGoods(Figure figure) => figure.Units.Any(GoodsStems.Contains);

    public InnermostClaims Inner { get; }

    public IReadOnlyList<ClaimFeatures> Claims { get; }

    /// <summary>The keys of each entity's names; none for who has no name and for outlets.</summary>
    public IReadOnlyList<IReadOnlyList<string>> PartyKeys { get; }

    /// <summary>Names and figures of the stretch of the report that a claim stands in: a long report is about more than one affair.</summary>
    public IReadOnlyDictionary<string, double> ContextOf(int claim)
    {
        var segment = claim / SegmentLength;
        return _contexts.TryGetValue(segment, out var known) ? known : _contexts[segment] = ReadContext(segment * SegmentLength);
    }

    private Dictionary<string, double> ReadContext(int from)
    {
        var context = new Dictionary<string, double>();
        foreach (var claim in Claims.Skip(from).Take(SegmentLength))
        {
            foreach (var party in claim.Parties.Where(party => PartyKeys[party].Count > 0))
            {
                var weight = Reading.Entities[party].Kind == EntityKind.State ? 0.5 : 1;
                for (var i = 0; i < PartyKeys[party].Count; i++)
                {
                    context.TryAdd(PartyKeys[party][i], i == 0 ? weight : weight / 2);
                }
            }

            foreach (var figure in claim.Figures.Where(figure => figure.Min >= 20 && figure.Min == figure.Max))
            {
                context[$"#{figure.Min:0.###}"] = 1;
            }
        }

        return context;
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
                var isPronoun = mention.Length < 6 && Pronouns.Contains(mention.In(Reading.Report.Text).ToString());
                if (claim >= 0 && (!isPronoun || speaksOfItself) && (parties[claim].Count == 0 || parties[claim][^1] != entity))
                {
                    parties[claim].Add(entity);
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

        var forms = entity.Mentions.Take(200).Select(mention => mention.In(Reading.Report.Text).ToString()).Where(StartsLikeName).Distinct().Take(MostForms);
        return NameKey.Of(entity.Name).Length == 0 || !StartsLikeName(entity.Name) ? [] : [.. forms.Prepend(entity.Name).SelectMany(NameKey.All).Distinct()];
    }

    /// <summary>"A former loader at Balti" is a description, and the name in it somebody else's.</summary>
    private static bool StartsLikeName(string form)
    {
        var words = Words.In(form, new TextSpan(0, Math.Min(form.Length, 60)));
        return words.Count > 0 && words.Find(word => !Words.IsFunctionWord(word.Text)) is { Text: not null } first
            && (char.IsUpper(first.Text[0]) || char.IsDigit(first.Text[0]));
    }

    private bool IsPublisher(Entity entity) =>
        Reading.Voices.Count > 0 && (entity.Name == Reading.Voices[0].Name || entity.Name == Reading.Report.Outlet?.Name);

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
                && !(claim.Certainty is { Value: CertaintyValue.Unknown, Polarity: Polarity.Unknown } && claim.Part != PartKind.Title),
            Side = claim.Stance == Stance.Denies || polarity == Polarity.Negative ? Side.Denies : Side.Tells,
        };
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
