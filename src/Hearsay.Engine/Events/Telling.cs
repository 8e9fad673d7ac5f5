using Hearsay.Engine.Beats;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>One place where a report tells of an event: a word of a frame with what fills its slots.</summary>
internal sealed class Telling(FrameUse use, int trigger, TokenRange words)
{
    public EventType Type => use.Type;

    public Frame Frame => use.Frame;

    public int Trigger => trigger;

    /// <summary>The trigger's words.</summary>
    public TokenRange Words => words;

    public required int Sentence { get; init; }

    public required PartKind Part { get; init; }

    /// <summary>The claim that it stands in; -1 for none.</summary>
    public required int Claim { get; init; }

    /// <summary>Whether that claim says that it did not happen.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether it points back at something told before: "the deal".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it speaks of goods or of a deal told before ("it was flown to…", "the agreement is being arranged through…").</summary>
    public bool IsAnchored { get; set; }

    /// <summary>Whether it can only add to an event told before, for it does not say enough by itself.</summary>
    public bool IsPartial { get; set; }

    public List<Fill> Fills { get; } = [];

    /// <summary>Numbers of the report's goods.</summary>
    public List<int> Goods { get; } = [];

    public List<DateMention> Dates { get; } = [];

    /// <summary>Of the tellings before it in its paragraph, where it has none itself: "in 2016 a warship stopped a dhow… The arms were bound for".</summary>
    public List<DateMention> ContextDates { get; set; } = [];

    /// <summary>When it was said, where that was long ago: "in 2010 the agency reported that a shipment was captured".</summary>
    public List<DateMention> SaidDates { get; } = [];

    public string? Status { get; set; }

    public bool Has(string slot) => slot == Positions.Goods ? Goods.Count > 0 : Fills.Exists(fill => fill.Slot == slot);
}
