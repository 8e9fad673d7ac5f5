namespace Hearsay.Reading.Html;

internal enum TagKind
{
    Text, Start, End, Comment,
}

/// <summary>Walks over a page's markup in one pass, tag by tag, without a tree. What is no tag is text, as the standard's tokenizer has it.</summary>
internal ref struct TagScanner(string html)
{
    private int _at;
    private string? _raw; // inside script, style…: only this end tag counts

    public TagKind Kind { get; private set; }

    /// <summary>The tag's name in lower case.</summary>
    public string Name { get; private set; } = "";

    public bool IsSelfClosing { get; private set; }

    /// <summary>What stands between a start tag's name and its end, or the text.</summary>
    public ReadOnlySpan<char> Inner { get; private set; }

    public bool MoveNext()
    {
        if (_at >= html.Length)
        {
            return false;
        }

        if (_raw is not null)
        {
            return ReadRaw(_raw);
        }

        if (html[_at] != '<' || !ReadTag())
        {
            ReadText();
        }

        return true;
    }

    private void ReadText()
    {
        var start = _at;
        _at++;
        while (_at < html.Length && (html[_at] != '<' || !StartsTag(_at)))
        {
            var next = html.AsSpan(_at + 1).IndexOf('<');
            _at = next < 0 ? html.Length : _at + 1 + next;
        }

        Kind = TagKind.Text;
        Inner = html.AsSpan(start, _at - start);
    }

    private readonly bool StartsTag(int at) =>
        at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private bool ReadTag()
    {
        if (!StartsTag(_at))
        {
            return false;
        }

        if (html[_at + 1] is '!' or '?' || (html[_at + 1] == '/' && !(_at + 2 < html.Length && char.IsAsciiLetter(html[_at + 2]))))
        {
            ReadComment();
            return true;
        }

        var closing = html[_at + 1] == '/';
        var start = _at + (closing ? 2 : 1);
        var end = start;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('>' or '/' or '<'))
        {
            end++;
        }

        var close = FindClose(end);
        Name = html.AsSpan(start, Math.Min(end - start, 64)).ToString().ToLowerInvariant();
        Kind = closing ? TagKind.End : TagKind.Start;
        Inner = html.AsSpan(end, close - end);
        IsSelfClosing = Inner.EndsWith('/');
        _at = Math.Min(html.Length, close + 1);
        _raw = !closing && Name is "script" or "style" or "textarea" or "title" or "noscript" or "iframe" or "template" ? Name : null;
        return true;
    }

    private void ReadComment()
    {
        var isComment = html.AsSpan(_at).StartsWith("<!--");
        var end = isComment ? html.IndexOf("-->", _at + 2, StringComparison.Ordinal) : html.IndexOf('>', _at);
        Kind = TagKind.Comment;
        _at = end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    /// <summary>The end of a tag: a '>' outside quoted values, or the next '&lt;' where the quotes do not match.</summary>
    private readonly int FindClose(int from)
    {
        var quote = '\0';
        for (var at = from; at < html.Length && at - from < 100_000; at++)
        {
            var character = html[at];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character == '>')
            {
                return at;
            }
            else if (character is '"' or '\'' && html[at - 1] == '=')
            {
                quote = character;
            }
        }

        var plain = html.IndexOf('>', from);
        return plain < 0 ? html.Length : plain;
    }

    private bool ReadRaw(string name)
    {
        var end = html.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? html.Length : end;
        Kind = TagKind.Text;
        Inner = html.AsSpan(_at, end - _at);
        _raw = null;
        _at = end;
        return true;
    }
}
