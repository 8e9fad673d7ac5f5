using System.Text;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Reading;

/// <summary>Puts a report's text together, paragraph by paragraph, and notes what part each belongs to.</summary>
internal sealed class PartsBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Part> _parts = [];

    /// <summary>Where the next paragraph will start.</summary>
    public int NextStart => _text.Length == 0 ? 0 : _text.Length + 2;

    public void Add(PartKind kind, string paragraph)
    {
        if (paragraph.Length == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }

        var start = _text.Length;
        _text.Append(paragraph);
        Add(kind, new TextSpan(start, _text.Length));
    }

    /// <summary>Adds a part that goes on in the same paragraph, as a report does behind its dateline.</summary>
    public void Join(PartKind kind, string text)
    {
        _text.Append(' ');
        var start = _text.Length;
        _text.Append(text);
        Add(kind, new TextSpan(start, _text.Length));
    }

    public (string Text, IReadOnlyList<Part> Parts) Build() => (_text.ToString(), _parts);

    /// <summary>Clutter that follows clutter is one part; everything else is one part a paragraph.</summary>
    private void Add(PartKind kind, TextSpan span)
    {
        if (_parts.Count > 0 && _parts[^1].Kind == kind && kind is PartKind.Related or PartKind.Comment or PartKind.Furniture)
        {
            span = span with { Start = _parts[^1].Span.Start };
            _parts.RemoveAt(_parts.Count - 1);
        }

        _parts.Add(new Part(kind, span));
    }
}
