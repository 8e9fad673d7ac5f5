using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// The features by which the source, cue and content of one anchor are told from what stands around it: how each token lies to the anchor
/// in the tree and in the line, and what the first look thought.
/// </summary>
internal sealed class SecondLook(Columns columns, Look look, IReadOnlyList<Anchor> anchors)
{
    private const ulong Outside = 0xFFFF;
    private readonly Document _document = columns.Document;
    private readonly Tree _tree = columns.Tree;
    private readonly Way _way = new();
    private readonly Neighbourhood _near = new(columns, look, anchors);
    private Anchor _anchor;
    private int _anchorSentence;
    private ulong _sure;

    public void Turn(int anchorNumber, TokenRange window)
    {
        _anchor = anchors[anchorNumber];
        _anchorSentence = columns.SentenceOf[_anchor.Token];
        _sure = look.Likely(_anchor.Token, 2);
        _way.From(columns, _anchor.Token);
        _near.Turn(anchorNumber, window);
    }

    public void Describe(int at, FeatureList features)
    {
        features.Clear();
        var sameSentence = columns.SentenceOf[at] == _anchorSentence;
        Words(at, features);
        Labels(at, features);
        Line(at, features);
        if (sameSentence)
        {
            Way(at, features);
        }
        else
        {
            Beyond(at, features);
        }

        Quotation(at, features);
    }

    private void Words(int at, FeatureList features)
    {
        ulong tag = Tag(at), level = columns.Levels[_anchor.Token];
        features.Add(201, columns.Forms[at]);
        features.Add(202, Form(at - 1));
        features.Add(203, Form(at + 1));
        features.Add(204, columns.Lemmas[at], tag);
        features.Add(205, Tag(at - 1), tag, Tag(at + 1));
        features.Add(206, _document.RelationIds[at], tag);
        features.Add(207, columns.Shapes[at], tag);
        features.Add(208, columns.Lemmas[_anchor.Token], Label(at), Side(at));
        features.Add(209, level, Label(at), _sure);
        features.Add(210, (ulong)_tree.Clauses[_anchor.Token], Label(at), _sure);
        features.Add(211, _document.RelationIds[_anchor.Token], Label(at), Tag(_anchor.Token));
        features.Add(212, columns.Forms[at], Label(at), at == _anchor.Token ? 1UL : 0);
        features.Add(213, columns.Families[_anchor.Token], Label(at), Side(at));
        features.Add(214, Form(at - 1), tag, Label(at));
        features.Add(215, Form(at + 1), tag, Label(at));
    }

    private void Labels(int at, FeatureList features)
    {
        ulong label = Label(at), before = Label(at - 1), after = Label(at + 1);
        features.Add(220, label);
        features.Add(221, before, label);
        features.Add(222, label, after);
        features.Add(223, before, label, after);
        features.Add(224, Label(at - 2), before, label);
        features.Add(225, label, after, Label(at + 2));
        var likely = look.Likely(at, 1) + (8 * look.Likely(at, 2)) + (64 * look.Likely(at, 3));
        features.Add(226, likely);
        features.Add(227, likely, _sure);
        features.Add(228, likely, Side(at), columns.Levels[_anchor.Token]);
    }

    private void Line(int at, FeatureList features)
    {
        ulong label = Label(at), side = Side(at), tag = Tag(at);
        var distance = (ulong)Steps.Of(at - _anchor.Token);
        features.Add(230, distance, label);
        features.Add(231, side, label, _near.AnchorsBetween(at));
        features.Add(232, _near.Rank(at), label, _near.AnchorsBetween(at));
        features.Add(233, _near.Rank(at), label, _near.Nearer(at) + (4 * side));
        features.Add(234, _near.Rank(at), _near.Nearer(at), FeatureList.Join(_sure, label));
        features.Add(235, _near.MarksBetween(at), label, side);
        features.Add(236, _near.Owner(at), label, side);
        features.Add(237, _near.Owner(at), _near.AnchorsBetween(at), FeatureList.Join(tag, side));
        features.Add(238, _anchor.Cue.Contains(at) ? 1UL : 0, label, tag);
        features.Add(239, (ulong)Math.Clamp(at - _anchor.Token, -3, 3), tag, columns.Levels[_anchor.Token]);
    }

    private void Way(int at, FeatureList features)
    {
        ulong label = Label(at), side = Side(at), tag = Tag(at), level = columns.Levels[_anchor.Token];
        ulong path = _way.Path(at), lemma = columns.Lemmas[_anchor.Token];
        var up = (ulong)Math.Min(4, _way.Up(at));
        var child = _way.Child(at);
        ulong relation = _document.RelationIds[child];
        var edge = (at == _tree.First[child] ? 1UL : 0) + (at == _tree.Last[child] ? 2UL : 0);
        features.Add(240, path);
        features.Add(241, path, label);
        features.Add(242, path, level, tag);
        features.Add(243, path, lemma);
        features.Add(244, up, relation, side);
        features.Add(245, FeatureList.Join(up, relation), label, level);
        features.Add(246, FeatureList.Join(up, relation), lemma, side);
        features.Add(247, FeatureList.Join(up, relation), edge, label);
        features.Add(248, FeatureList.Join(up, relation), edge, FeatureList.Join(tag, side));
        features.Add(249, FeatureList.Join(up, relation), (ulong)_tree.Clauses[_anchor.Token], level);
        features.Add(250, FeatureList.Join(up, relation), (ulong)_document.RelationIds[_anchor.Token], FeatureList.Join(label, side));
        features.Add(251, FeatureList.Join(up, relation), Tag(child), edge);
        features.Add(252, FeatureList.Join(up, relation), columns.Lemmas[child]);
        features.Add(253, FeatureList.Join(up, relation), _near.Owner(at), label);
        features.Add(254, FeatureList.Join(up, relation), columns.Lemmas[at]);
        var meet = _way.Meet(at);
        if (up > 0)
        {
            features.Add(255, up, columns.Levels[meet], FeatureList.Join(relation, label));
            features.Add(256, path, columns.Levels[meet], level);
        }
    }

    private void Beyond(int at, FeatureList features)
    {
        ulong label = Label(at);
        var offset = (ulong)(columns.SentenceOf[at] - _anchorSentence);
        var root = columns.Governors.Above[at] < 0 ? 0UL : 1UL;
        features.Add(260, offset, label, root);
        features.Add(261, offset, columns.Levels[_anchor.Token], columns.QuotationOf[at] >= 0 ? 1UL : 0);
        features.Add(262, offset, columns.Lemmas[_anchor.Token]);
        features.Add(263, offset, _near.AnchorsBetween(at), label);
        features.Add(264, offset, columns.QuotationOf[at] >= 0 ? 1UL : 0, FeatureList.Join(label, _near.AnchorsBetween(at)));
    }

    private void Quotation(int at, FeatureList features)
    {
        var (mine, anchors) = (columns.QuotationOf[at], columns.QuotationOf[_anchor.Token]);
        var place = mine < 0 ? 0UL
            : at == _document.Quotations[mine].Start ? 1UL
            : at == _document.Quotations[mine].End - 1 ? 2UL : 3UL;
        var shared = mine == anchors ? 1UL : anchors >= 0 ? 2UL : 3UL;
        features.Add(270, place, shared, Side(at));
        features.Add(271, place, shared, FeatureList.Join(columns.Levels[_anchor.Token], Label(at)));
        if (mine < 0)
        {
            features.Add(272, shared, Tag(at), Label(at));
            return;
        }

        var quoted = columns.Quotations;
        var towards = quoted.Before[mine] == _anchor.Token ? 1UL : quoted.Behind[mine] == _anchor.Token ? 2UL : 0;
        var others = (quoted.Before[mine] >= 0 ? 1UL : 0) + (quoted.Behind[mine] >= 0 ? 2UL : 0);
        features.Add(273, place, towards, others);
        features.Add(274, FeatureList.Join(place, towards), others, columns.Lemmas[_anchor.Token]);
        features.Add(275, FeatureList.Join(place, towards), (ulong)quoted.Length[mine], Label(at));
        features.Add(276, FeatureList.Join(place, Side(at)), _near.AnchorsBetween(at), (ulong)Steps.Of(columns.SentenceOf[at] - _anchorSentence));
        features.Add(277, place, quoted.Around[mine], Side(at));
    }

    private ulong Side(int at) => at < _anchor.Cue.Start ? 1UL : at >= _anchor.Cue.End ? 2UL : 0;

    private ulong Form(int at) => (uint)at < (uint)columns.Count ? columns.Forms[at] : Outside;

    private ulong Tag(int at) => (uint)at < (uint)columns.Count ? _document.PennTags[at] : Outside;

    private ulong Label(int at) => (uint)at < (uint)columns.Count ? look.Labels[at] : Outside;
}
