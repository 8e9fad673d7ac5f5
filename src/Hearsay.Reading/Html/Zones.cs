using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Html;

/// <summary>What part of the report each element of a page belongs to, as far as its tag and names tell; null where they do not.</summary>
internal sealed class Zones
{
    // An element with more of the page's prose than this is no sidebar, whatever its class says ("has-sidebar", "tag-news", "no-comments").
    private const double MostProse = 0.4;

    // Short articles have long comments below them.
    private const double MostComments = 0.75;

    private readonly PartKind?[] _zones;

    public Zones(Page page, Prose prose)
    {
        _zones = new PartKind?[page.Nodes.Count];
        foreach (var node in page.Nodes)
        {
            var above = node.Parent < 0 ? null : _zones[node.Parent];
            _zones[node.Index] = node.IsText ? above : Narrow(node.Tag, above, OfElement(node, prose));
        }
    }

    public PartKind? this[PageNode node] => _zones[node.Index];

    // A credit in a caption is a credit, a byline in a comment is still comment.
    private static PartKind? Narrow(string tag, PartKind? above, PartKind? own) => above switch
    {
        null => own,
        // Publishing systems wrap tables, quotations and code in figures too.
        PartKind.Caption when tag is "blockquote" or "table" or "pre" => null,
        PartKind.Caption => own is PartKind.Credit or PartKind.Furniture or PartKind.Related ? own : above,
        PartKind.Lead or PartKind.Byline or PartKind.Date => own is null or PartKind.Lead ? above : own,
        PartKind.Furniture => own is PartKind.Comment or PartKind.Related or PartKind.Byline or PartKind.Date ? own : above,
        _ => above,
    };

    private static PartKind? OfElement(PageNode node, Prose prose)
    {
        if (node.Tag is "html" or "body" or "main" or "article")
        {
            return null;
        }

        var share = prose.ShareOf(node);
        var hints = Hints.Of(node);
        var byHints = hints.IsEmpty ? null : OfHints(node, hints, share, prose.LengthOf(node));
        return OfTag(node.Tag) is { } byTag && (share <= MostProse || node.Tag == "figcaption")
            ? (byTag is PartKind.Furniture && byHints is PartKind.Related or PartKind.Comment ? byHints : byTag)
            : byHints;
    }

    private static PartKind? OfTag(string tag) => tag switch
    {
        "nav" or "footer" or "form" or "menu" or "aside" => PartKind.Furniture,
        "figcaption" or "figure" => PartKind.Caption,
        "time" => PartKind.Date,
        _ => null,
    };

    private static PartKind? OfHints(PageNode node, Hints hints, double share, int length)
    {
        var isSmall = share <= MostProse;
        if (share <= MostComments && hints.HasAny(ZoneHints.Comment))
        {
            return PartKind.Comment;
        }

        if (share <= (hints.HasAny(ZoneHints.StrictRelated) ? MostComments : MostProse) && hints.HasAny(ZoneHints.Related))
        {
            return PartKind.Related;
        }

        if (length < 1500 && hints.HasAny(ZoneHints.Caption))
        {
            return PartKind.Caption;
        }

        if (length < 300 && hints.HasAny(ZoneHints.Credit))
        {
            return PartKind.Credit;
        }

        if (isSmall && hints.HasAny(ZoneHints.Furniture) && !hints.HasAny(ZoneHints.Content) && !hints.HasAny(ZoneHints.Builders))
        {
            return PartKind.Furniture;
        }

        return OfHead(node, hints, share, length);
    }

    private static PartKind? OfHead(PageNode node, Hints hints, double share, int length) =>
        length < 400 && share < 0.2 && hints.HasAny(ZoneHints.Byline) ? PartKind.Byline
        : length < 300 && share < 0.2 && hints.HasAny(ZoneHints.Date) ? PartKind.Date
        : length is > 30 and < 900 && share < 0.35 && !Tags.IsHeading(node.Tag[..Math.Min(2, node.Tag.Length)])
            && hints.HasAny(ZoneHints.Lead) ? PartKind.Lead
        : null;
}
