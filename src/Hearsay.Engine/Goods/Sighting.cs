using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>A word for goods or a designation, where it stands in the text; what is found out about it is added as the reading goes on.</summary>
internal sealed class Sighting(TokenRange tokens, int head, GoodsWord? word, Designation? designation)
{
    public TokenRange Tokens { get; } = tokens;

    /// <summary>The token that hangs on the rest of the sentence.</summary>
    public int Head { get; } = head;

    public GoodsWord? Word { get; } = word;

    public Designation? Designation { get; } = designation;

    /// <summary>From the first modifier to the last word that is joined to it.</summary>
    public TokenRange Phrase { get; set; } = tokens;

    /// <summary>The designations beside the noun, or the sighting's own.</summary>
    public List<Designation> Named { get; } = designation is null ? [] : [designation];

    /// <summary>Goods that stand before the noun or hang on it: "drone" in "drone parts".</summary>
    public Sighting? Kind { get; set; }

    /// <summary>Whether it went into another's phrase, or is known to be no good.</summary>
    public bool IsTaken { get; set; }

    public bool IsModifier { get; set; }

    /// <summary>The box, crate or tonne that holds or measures it.</summary>
    public Sighting? Holder { get; set; }

    public bool IsAccepted { get; set; }

    public bool IsGood => Designation is not null || Word is { IsGood: true };

    /// <summary>What is the same word elsewhere in the report.</summary>
    public string Key => Designation?.Name ?? Word!.Words;
}
