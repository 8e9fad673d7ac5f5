namespace Hearsay.Ledger.Origins;

/// <summary>What sort of people a description speaks of; several where the word is broad ("inspector").</summary>
[Flags]
internal enum Calling
{
    /// <summary>Could be anybody: "a source", "an insider", or a word that is not known.</summary>
    Anybody = 0,
    Official = 1,
    Diplomat = 2,
    Military = 4,
    Justice = 8,
    Civilian = 16,
    Trade = 32,
    Expert = 64,
    Politician = 128,
}

internal static class Callings
{
    /// <summary>Those whom a paper would also call an official.</summary>
    private const Calling Officials = Calling.Official | Calling.Diplomat | Calling.Military | Calling.Justice | Calling.Politician;

    private static readonly (string List, Calling Calling)[] Lists =
    [
        ("official", Calling.Official), ("diplomat", Calling.Diplomat), ("military", Calling.Military), ("justice", Calling.Justice),
        ("civilian", Calling.Civilian), ("trade", Calling.Trade), ("expert", Calling.Expert), ("politician", Calling.Politician),
    ];

    public static Calling Of(string head, OriginRules rules)
    {
        var calling = Calling.Anybody;
        foreach (var (list, one) in Lists)
        {
            calling |= rules.Is(list, head) ? one : Calling.Anybody;
        }

        return calling;
    }

    public static bool MayMeet(Calling one, Calling other) =>
        one is Calling.Anybody || other is Calling.Anybody || (one & other) != 0
        || (one.HasFlag(Calling.Official) && (other & Officials) != 0) || (other.HasFlag(Calling.Official) && (one & Officials) != 0);

    /// <summary>Whether such people could be the ones through whom a state, a ministry or a company speaks.</summary>
    public static bool MaySpeakForBody(Calling calling) => calling is Calling.Anybody || (calling & ~Calling.Civilian) != 0;
}
