using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>The features by which each token is first taken for source, cue, content or neither.</summary>
internal sealed class FirstLook(Columns columns)
{
    private const ulong Outside = 0xFFFF;
    private readonly Document _document = columns.Document;
    private readonly Tree _tree = columns.Tree;

    public void Describe(int at, FeatureList features)
    {
        features.Clear();
        Words(at, features);
        Head(at, features);
        Governor(at, features);
        Quotation(at, features);
        Place(at, features);
    }

    private void Words(int at, FeatureList features)
    {
        ulong form = columns.Forms[at], before = Form(at - 1), after = Form(at + 1);
        ulong tag = Tag(at), tagBefore = Tag(at - 1), tagAfter = Tag(at + 1);
        features.Add(1, form);
        features.Add(2, before);
        features.Add(3, after);
        features.Add(4, Form(at - 2));
        features.Add(5, Form(at + 2));
        features.Add(6, columns.Lemmas[at], tag);
        features.Add(7, tag);
        features.Add(8, tagBefore);
        features.Add(9, tagAfter);
        features.Add(10, Tag(at - 2), tagBefore);
        features.Add(11, tagAfter, Tag(at + 2));
        features.Add(12, before, form);
        features.Add(13, form, after);
        features.Add(14, tagBefore, tag);
        features.Add(15, tagBefore, tag, tagAfter);
        features.Add(16, columns.Suffixes[at], tag);
        features.Add(17, columns.Shapes[at], Shape(at - 1), Shape(at + 1));
        features.Add(18, columns.Levels[at], tag);
        features.Add(19, Level(at - 1), tag);
        features.Add(20, Level(at + 1), tag);
        features.Add(21, Level(at - 1), columns.Levels[at], Level(at + 1));
        features.Add(22, Level(at - 2), Level(at + 2), tag);
        if (columns.Families[at] != 0)
        {
            features.Add(23, columns.Families[at], tag);
            features.Add(24, columns.Families[at], (ulong)_tree.Clauses[at]);
        }
    }

    private void Head(int at, FeatureList features)
    {
        ulong relation = _document.RelationIds[at], tag = Tag(at), clause = (ulong)_tree.Clauses[at];
        features.Add(30, relation);
        features.Add(31, relation, tag);
        features.Add(32, clause, tag);
        features.Add(33, clause & (ulong)(Clause.Ccomp | Clause.Xcomp | Clause.Parataxis | Clause.Subject | Clause.Object), columns.Levels[at], tag);
        features.Add(34, columns.Lemmas[at], clause & (ulong)(Clause.Ccomp | Clause.Xcomp | Clause.Parataxis | Clause.PassiveSubject | Clause.Object));
        features.Add(35, relation, columns.Levels[at]);
        var head = _tree.Heads[at];
        if (head < 0)
        {
            features.Add(36, columns.Levels[at]);
            return;
        }

        features.Add(37, relation, columns.Lemmas[head]);
        features.Add(38, relation, Tag(head));
        features.Add(39, relation, columns.Levels[head], (ulong)_tree.Clauses[head]);
        features.Add(40, relation, columns.Levels[head], at < head ? 1UL : 0);
        features.Add(41, relation, columns.Lemmas[at]);
        var above = _tree.Heads[head];
        features.Add(42, relation, _document.RelationIds[head], above < 0 ? Outside : columns.Lemmas[above]);
        features.Add(43, FeatureList.Join(relation, _document.RelationIds[head]), above < 0 ? Outside : columns.Levels[above], tag);
        if (_document.Tags[at] is UniversalTag.Propn or UniversalTag.Noun)
        {
            features.Add(44, (ulong)Steps.Of(columns.Speakers.Elsewhere(at)), relation);
        }
    }

    private void Governor(int at, FeatureList features)
    {
        var governors = columns.Governors;
        var cue = governors.Above[at];
        ulong tag = Tag(at);
        Neighbour(at, governors.Before[at], 50, features);
        Neighbour(at, governors.After[at], 54, features);
        if (cue < 0)
        {
            features.Add(58, tag, (ulong)Steps.Of(_tree.Depth[at]));
            return;
        }

        var enter = governors.Enter[at];
        ulong relation = _document.RelationIds[enter], level = columns.Levels[cue], clause = (ulong)_tree.Clauses[cue];
        var side = at < cue ? 1UL : 0;
        features.Add(59, relation, level, side);
        features.Add(60, relation, columns.Lemmas[cue]);
        features.Add(61, FeatureList.Join(relation, side), columns.Lemmas[cue], at == _tree.First[enter] ? 1UL : at == _tree.Last[enter] ? 2UL : 0);
        features.Add(62, FeatureList.Join(relation, side), level, Edge(at, enter));
        features.Add(63, governors.Path[at], level);
        features.Add(64, governors.Path[at], tag, side);
        features.Add(65, relation, clause, level);
        features.Add(66, relation, tag, level);
        features.Add(67, (ulong)Steps.Of(cue - at), level, relation);
        features.Add(68, (ulong)governors.Steps[at], relation);
        features.Add(69, FeatureList.Join(relation, Tag(enter)), level, Edge(at, enter));
        var outer = governors.Above[cue];
        if (outer >= 0)
        {
            features.Add(70, relation, _document.RelationIds[governors.Enter[cue]], FeatureList.Join(level, columns.Levels[outer]));
            features.Add(71, _document.RelationIds[governors.Enter[cue]], columns.Lemmas[outer]);
        }
        else
        {
            features.Add(72, relation, level, _document.RelationIds[cue]);
        }
    }

    private void Neighbour(int at, int cue, int template, FeatureList features)
    {
        if (cue >= 0)
        {
            features.Add(template, columns.Lemmas[cue], (ulong)Math.Min(5, Math.Abs(Steps.Of(at - cue))));
            features.Add(template + 1, columns.Levels[cue], (ulong)Steps.Of(at - cue), Tag(at));
            features.Add(template + 2, columns.Levels[cue], _document.RelationIds[at], SameQuotation(at, cue));
        }
        else
        {
            features.Add(template + 3, Tag(at), SentenceLength(at));
        }
    }

    private void Quotation(int at, FeatureList features)
    {
        var number = columns.QuotationOf[at];
        ulong tag = Tag(at);
        if (number < 0)
        {
            features.Add(80, tag, Quote(at - 1), Quote(at + 1));
            features.Add(81, columns.Levels[at], Quote(at - 1) + (2 * Quote(at + 1)), Quote(at - 2) + (2 * Quote(at + 2)));
            return;
        }

        var range = _document.Quotations[number];
        ulong place = at == range.Start ? 1UL : at == range.End - 1 ? 2UL : 3UL;
        var quoted = columns.Quotations;
        features.Add(82, place);
        features.Add(83, place, (ulong)quoted.Length[number]);
        features.Add(84, place, quoted.Around[number]);
        features.Add(85, place, quoted.Around[number], (ulong)quoted.Length[number]);
        features.Add(86, place, Form(range.Start - 1));
        features.Add(87, place, Form(range.End));
        features.Add(88, place, Form(range.End - 2));
        features.Add(89, tag, place, Tag(range.Start - 1));
        features.Add(90, columns.Governors.Above[at] < 0 ? Outside : SameQuotation(at, columns.Governors.Above[at]), place);
        if (number > 0)
        {
            features.Add(91, place, quoted.Around[number - 1], (ulong)Steps.Of(columns.SentenceOf[at] - columns.SentenceOf[_document.Quotations[number - 1].Start]));
        }

        features.Add(92, place, (ulong)quoted.Length[number], columns.SentenceOf[range.Start] != columns.SentenceOf[range.End - 1] ? 1UL : 0);
    }

    private void Place(int at, FeatureList features)
    {
        var number = columns.SentenceOf[at];
        var sentence = _document.Sentences[number].Tokens;
        ulong tag = Tag(at), order = (ulong)Math.Min(5, Steps.Of(number));
        features.Add(100, order, tag);
        features.Add(101, (ulong)Steps.Of(at - sentence.Start), tag);
        features.Add(102, (ulong)Steps.Of(sentence.End - 1 - at), tag);
        features.Add(103, Form(sentence.End - 1), columns.Levels[at]);
        features.Add(104, Form(sentence.Start), Tag(at));
        features.Add(105, at == sentence.Start ? 1UL : 0, Form(at), Level(at + 1));
    }

    private ulong SentenceLength(int at) => (ulong)Steps.Of(_document.Sentences[columns.SentenceOf[at]].Tokens.Count);

    private ulong SameQuotation(int at, int other) => columns.QuotationOf[at] == columns.QuotationOf[other] ? 1UL : columns.QuotationOf[other] >= 0 ? 2UL : 3UL;

    private ulong Edge(int at, int enter) => (at == _tree.First[enter] ? 1UL : 0) + (at == _tree.Last[enter] ? 2UL : 0);

    private ulong Form(int at) => (uint)at < (uint)columns.Count ? columns.Forms[at] : Outside;

    private ulong Tag(int at) => (uint)at < (uint)columns.Count ? _document.PennTags[at] : Outside;

    private ulong Shape(int at) => (uint)at < (uint)columns.Count ? columns.Shapes[at] : Outside;

    private ulong Level(int at) => (uint)at < (uint)columns.Count ? columns.Levels[at] : Outside;

    private ulong Quote(int at) => (uint)at < (uint)columns.Count && columns.QuotationOf[at] >= 0 ? 1UL : 0;
}
