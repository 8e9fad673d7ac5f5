namespace Hearsay.Engine.Goods;

internal enum GoodsWordKind : byte
{
    Good, Part, Group, Container, Measure, Not,
}

/// <summary>When a noun means goods.</summary>
internal enum GoodsSense : byte
{
    /// <summary>Always.</summary>
    Sure,

    /// <summary>Where the report speaks of arms.</summary>
    Report,

    /// <summary>Where the report speaks of arms, or where several of it are traded, found or carried.</summary>
    Traded,

    /// <summary>Where something beside it tells, or the report has used it so before.</summary>
    Near,

    /// <summary>Only with a designation or another good before it.</summary>
    Joined,
}

/// <summary>A noun or phrase of goods.tsv.</summary>
internal sealed record GoodsWord(string Words, GoodsWordKind Kind, string? Category, string? Unit, GoodsSense Sense, bool Yields)
{
    public bool IsGood => Kind is GoodsWordKind.Good or GoodsWordKind.Part;

    public bool Holds => Kind is GoodsWordKind.Container or GoodsWordKind.Measure;
}
