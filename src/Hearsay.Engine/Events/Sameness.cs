using Hearsay.Engine.Beats;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Weighs whether a telling is of an event that was told before.</summary>
internal sealed class Sameness(Document document, GoodsIndex goods, FillerWords words, DateInterval? published)
{
    /// <summary>What cannot be one event.</summary>
    public const int Apart = int.MinValue;

    /// <summary>In days: what is dated so long before its report is not what the report is about.</summary>
    public const int LongAgo = 300;

    // Figures of one thing differ a little.
    private const int Alike = 3;

    // Weighs more than two parties in common, less than two parties, goods and figures.
    private const int Unlike = -7;
    private const int FarApart = 45;
    private const int OtherCraft = -5;

    /// <summary>How much speaks for it; <see cref="Apart"/> where something speaks against it.</summary>
    public int Weigh(EventDraft draft, Telling telling)
    {
        if (draft.Type != telling.Type || AreDatesApart(draft, telling) || IsOtherDenial(draft, telling))
        {
            return Apart;
        }

        var weight = 0;
        foreach (var role in draft.Type.Roles)
        {
            var roles = WeighRole(draft, telling, role);
            if (roles == Apart)
            {
                return Apart;
            }

            weight += roles;
        }

        weight += draft.Type.Places.Sum(place => 2 * telling.Fills.Count(fill => fill.Slot == place && draft.In(place).Any(other => other.Key == fill.Key)));
        weight += WeighScenes(draft, telling) + WeighOpen(draft, telling);
        var nearness = draft.Tellings.Min(other => Math.Abs(telling.Sentence - other.Sentence));
        return weight + WeighProgress(draft, telling) + WeighGoods(draft, telling) + (telling.IsDefinite ? 1 : 0) + (nearness == 0 ? 2 : nearness == 1 ? 1 : 0);
    }

    // "Kenya does not sell weapons to rebels" says nothing of what thieves got from it.
    private static bool IsOtherDenial(EventDraft draft, Telling telling) =>
        telling.IsDenied && telling.Fills.Count(fill => IsParty(telling, fill)) > 1 && draft.Fills.Any(fill => IsParty(telling, fill)) && !draft.Tellings.Exists(other => other.IsDenied)
        && !telling.Fills.Exists(fill => IsParty(telling, fill) && draft.Fills.Any(other => other.Key == fill.Key));

    private static bool IsParty(Telling telling, Fill fill) => telling.Type.Roles.Any(role => role.Name == fill.Slot && role.Kinds == FillerKinds.Party);

    // What is being negotiated is not what was delivered years ago. A headline may say either of it.
    private static int WeighProgress(EventDraft draft, Telling telling)
    {
        var told = draft.Tellings.FindAll(other => other.Part == PartKind.Body);
        return draft.Type.Statuses.Count > 0 && !telling.Fills.TrueForAll(fill => telling.Type.Places.Contains(fill.Slot)) && telling.Part == PartKind.Body && !telling.IsDefinite && told.Count > 0
            && told.TrueForAll(other => IsDone(other) != IsDone(telling)) ? Unlike : 0;
    }

    /// <summary>Whether goods are told to be on their way at the least, rather than wanted, talked about or agreed on.</summary>
    public static bool IsDone(Telling telling) =>
        telling.Status is not null && !telling.Type.Stages.Any(stage => stage.Key is Stage.Wish or Stage.Talks or Stage.Agreed or Stage.Paid && stage.Value == telling.Status);

    // What happened at one place did not happen at another.
    private static int WeighScenes(EventDraft draft, Telling telling)
    {
        var (before, now) = (draft.In(PlaceRoles.Scene).Select(fill => fill.Key).ToList(), telling.Fills.FindAll(fill => fill.Slot == PlaceRoles.Scene));
        return before.Count == 0 || now.Count == 0 || now.Exists(fill => before.Contains(fill.Key)) ? 0 : -2;
    }

    // Whoever is named in "between X and Y" speaks for it in whatever role.
    private static int WeighOpen(EventDraft draft, Telling telling) =>
        3 * telling.Fills.Count(fill => draft.Fills.Any(other => other.Key == fill.Key && !(IsSettled(fill) && IsSettled(other))));

    private static bool IsSettled(Fill fill) => fill.Or is null;

    private int WeighRole(EventDraft draft, Telling telling, Role role)
    {
        var (before, now) = (draft.In(role.Name).Where(IsSettled).ToList(), telling.Fills.FindAll(fill => fill.Slot == role.Name && IsSettled(fill)));
        if (IsTurnedAround(draft, now, role))
        {
            return Apart;
        }

        if (before.Count == 0 || now.Count == 0)
        {
            return 0;
        }

        if (now.Exists(fill => before.Exists(other => other.Key == fill.Key)))
        {
            return draft.Type.IsByParties && !now.TrueForAll(fill => before.Exists(other => other.Key == fill.Key)) ? Apart : 3;
        }

        if (draft.Type.IsByParties)
        {
            return Apart;
        }

        // Of "it" and "the company" only a name tells who is meant; two names are two.
        var (namesBefore, namesNow) = (before.FindAll(IsNamed), now.FindAll(IsNamed));
        return namesBefore.Count == 0 || namesNow.Count == 0 ? (before.Exists(other => now.Exists(fill => !AreOtherCraft(fill, other))) ? 0 : OtherCraft) : namesNow.Exists(fill => namesBefore.Exists(other => IsPartOf(fill, other))) ? 1
            : namesNow.Exists(fill => namesBefore.Exists(other => IsCraft(fill) != IsCraft(other))) ? 0 : Apart;
    }

    // Who supplies does not get.
    private static bool IsTurnedAround(EventDraft draft, List<Fill> now, Role role) =>
        draft.Type.Roles.Any(other => other != role && other.Kinds == FillerKinds.Party && role.Kinds == FillerKinds.Party
            && now.Exists(fill => draft.In(other.Name).Any(before => before.Key == fill.Key && IsSettled(before))));

    // A frigate and the navy that it is of.
    private bool IsCraft(Fill fill) => document.MentionedEntities[fill.Entity].Kind is EntityKind.Vessel or EntityKind.Aircraft;

    // "Two trucks" are no "boat", and "four vessels" no "vessel".
    private bool AreOtherCraft(Fill one, Fill other)
    {
        var (a, b) = (CraftOf(one), CraftOf(other));
        return a != NounClasses.None && b != NounClasses.None && ((a & b) == 0 || (AreCounted(one) && IsOne(other)) || (AreCounted(other) && IsOne(one)));
    }

    private bool IsOne(Fill fill) => PennTags.NameOf(document.PennTags[fill.Head]) is "NN" or "NNP";

    private bool AreCounted(Fill fill)
    {
        foreach (var dependent in document.Dependents.Of(fill.Head))
        {
            if (document.RelationIds[dependent] == RelationId.Nummod)
            {
                return PennTags.NameOf(document.PennTags[fill.Head]) == "NNS";
            }
        }

        return false;
    }

    private NounClasses CraftOf(Fill fill) => words.Nouns.Find(document, fill.Head).Classes & (NounClasses.Craft | NounClasses.Vehicle);

    private bool IsNamed(Fill fill) =>
        document.HasName(fill.Entity)
        && (document.MentionAt(fill.Head) is not (>= 0 and var mention) || document.Mentions[mention].Kind is MentionKind.Name or MentionKind.Adjective);

    // "Moldova" and its "Ministry of Defence".
    private bool IsPartOf(Fill one, Fill other)
    {
        var (a, b) = (document.MentionedEntities[one.Entity], document.MentionedEntities[other.Entity]);
        return a.Owner == other.Entity || b.Owner == one.Entity
            || a.Name!.Contains(b.Name!, StringComparison.OrdinalIgnoreCase) || b.Name!.Contains(a.Name!, StringComparison.OrdinalIgnoreCase);
    }

    private int WeighGoods(EventDraft draft, Telling telling)
    {
        var (before, now) = (draft.Goods.Select(good => goods.Goods[good]).ToList(), telling.Goods.ConvertAll(good => goods.Goods[good]));
        if (before.Count == 0 || now.Count == 0)
        {
            return 0;
        }

        return now.Exists(good => IsCounted(good) && before.Exists(IsCounted) && before.TrueForAll(other => IsGeneral(good) != IsGeneral(other))) ? -3
            : now.Exists(good => IsCounted(good) && before.Exists(IsCounted) && !before.Exists(other => MayBeOne(good, other))) ? 0
            : now.Exists(good => before.Exists(other => other.Category == good.Category)) ? 2
            : now.Exists(IsGeneral) || before.Exists(IsGeneral) ? 1 : -1;
    }

    private static bool IsCounted(Good good) => good.Quantity is not null;

    // Figures of one thing differ a little, not tenfold.
    private static bool MayBeOne(Good one, Good other)
    {
        if (one.Quantity is not { } a || other.Quantity is not { } b)
        {
            return true;
        }

        return one.Category != other.Category || a.IsCompatibleWith(b) || Ratio(a.Min ?? a.Max, b.Min ?? b.Max) < Alike;
    }

    private static double Ratio(double? one, double? other) => one is > 0 && other is > 0 ? Math.Max(one.Value / other.Value, other.Value / one.Value) : 1;

    private static bool IsGeneral(Good good) => good.Category == GoodsCategories.Other;

    /// <summary>Whether two events, by the dates told of them, cannot have to do with each other.</summary>
    public bool AreDatesApart(EventDraft one, EventDraft other) => AreApart(DaysOf(one.Tellings), DaysOf(other.Tellings), FarApart);

    // "The contract is dated 2 March" of goods that were flown out in June.
    public bool AreDatesApart(EventDraft draft, Telling telling) =>
        AreApart(DaysOf(draft.Tellings), DaysOf([telling]), IsBareDeal(telling) ? LongAgo : FarApart);

    private static bool IsBareDeal(Telling telling) =>
        telling is { IsPartial: true, IsAnchored: true, Goods.Count: 0, Status: { } status } && telling.Type.Stages.GetValueOrDefault(Stage.Agreed) == status;

    /// <summary>Whether it is not what the report is about: all days told of it are long before the report.</summary>
    public bool IsLongAgo(EventDraft draft) => IsLongAgo(DaysOf(draft.Tellings));

    private bool AreApart(List<DateInterval> one, List<DateInterval> other, int far) =>
        one.Count == 0 || other.Count == 0 ? IsLongAgo(one) || IsLongAgo(other) : one.TrueForAll(days => other.TrueForAll(others => Gap(days, others) > far));

    // What is dated long ago is not what the report is about.
    private bool IsLongAgo(List<DateInterval> dates) =>
        dates.Count > 0 && published is { } day && dates.TrueForAll(days => day.Start.DayNumber - days.End.DayNumber > LongAgo);

    private List<DateInterval> DaysOf(IEnumerable<Telling> tellings) => [.. tellings.SelectMany(telling => telling.ContextDates).Select(Days).OfType<DateInterval>()];

    private DateInterval? Days(DateMention date) => date.Happened(published) is ({ } start, { } end) ? new DateInterval(start, end) : null;

    private static int Gap(DateInterval one, DateInterval other) =>
        Math.Max(0, Math.Max(one.Start.DayNumber - other.End.DayNumber, other.Start.DayNumber - one.End.DayNumber));
}
