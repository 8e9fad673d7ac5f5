using System.Text;

namespace Hearsay.Reading.Html;

/// <summary>Takes a page's readable text apart into blocks, in reading order. Two line breaks in a row end a block, as they do on the screen.</summary>
internal sealed class BlockCollector(Page page, int maxLength)
{
    private readonly List<Block> _blocks = [];
    private readonly List<PageNode> _open = [];
    private readonly StringBuilder _text = new();
    private int _at;
    private int _linkLength;
    private int _linkEnd; // index behind the link that is open
    private int _length;

    public IReadOnlyList<Block> Collect()
    {
        for (var at = 0; at < page.Nodes.Count && _length < maxLength;)
        {
            var node = page.Nodes[at];
            CloseUpTo(at);
            at = Visit(node) ? at + 1 : node.End;
        }

        Flush();
        return _blocks;
    }

    private bool Visit(PageNode node)
    {
        if (node.IsText)
        {
            AddText(node);
            return true;
        }

        if (Tags.IsUnread(node.Tag) || IsHidden(node))
        {
            return false;
        }

        switch (node.Tag)
        {
            case "br":
                BreakLine();
                break;
            case "a":
                _linkEnd = Math.Max(_linkEnd, node.End);
                break;
            case "td" or "th" when !HoldsBlocks(node):
                Whitespace.Append(_text, " ");
                break;
            default:
                OpenBlock(node);
                break;
        }

        return true;
    }

    private void OpenBlock(PageNode node)
    {
        if (Tags.IsBlock(node.Tag))
        {
            Flush();
            if (node.End > node.Index + 1)
            {
                _open.Add(node);
            }
        }
    }

    private void CloseUpTo(int at)
    {
        while (_open.Count > 0 && _open[^1].End <= at)
        {
            Flush();
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void AddText(PageNode node)
    {
        if (_text.Length > maxLength - _length)
        {
            Flush();
        }

        if (_open.Count > 0 && _open[^1].Tag == "pre")
        {
            _at = _text.Length == 0 ? node.Index : _at;
            _text.Append(node.Text.ReplaceLineEndings("\n"));
            return;
        }

        var before = _text.Length;
        Whitespace.Append(_text, node.Text);
        if (before == 0 && _text.Length > 0)
        {
            _at = node.Index;
        }

        if (node.Index < _linkEnd)
        {
            for (var at = before; at < _text.Length; at++)
            {
                _linkLength += _text[at] == ' ' ? 0 : 1;
            }
        }
    }

    private void BreakLine()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        if (_text.Length > 0 && _text[^1] == '\n')
        {
            Flush();
        }
        else if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private void Flush()
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0)
        {
            _blocks.Add(new Block(_open.Count > 0 ? _open[^1] : page.Nodes[0], _at, text, _linkLength));
            _length += text.Length;
        }

        _text.Clear();
        _linkLength = 0;
    }

    private bool HoldsBlocks(PageNode cell)
    {
        for (var at = cell.Index + 1; at < cell.End; at++)
        {
            if (Tags.IsBlock(page.Nodes[at].Tag) && page.Nodes[at].Tag != "img")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(PageNode node)
    {
        if (node.Attributes.Count == 0 || node.Tag is "html" or "body")
        {
            return false;
        }

        var style = node["style"];
        return node["hidden"] is not null
            || (style is not null
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
    }
}
