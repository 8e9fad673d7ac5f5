using System.Globalization;
using System.Text;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Treebanks;

/// <summary>A document of a treebank while it is put together. A blank line goes between paragraphs.</summary>
internal sealed class TreebankDocumentBuilder(string name)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<UniversalTag> _tags = [];
    private readonly List<byte> _pennTags = [];
    private readonly List<string> _lemmas = [];
    private readonly List<int> _heads = [];
    private readonly List<byte> _relations = [];
    private readonly List<Sentence> _sentences = [];
    private int _paragraph;
    private int _sentenceStart;
    private Multiword? _multiword;

    public void StartParagraph()
    {
        if (_starts.Count > 0)
        {
            _text.Append("\n\n");
            _paragraph++;
        }
    }

    /// <exception cref="FormatException">A column that should be a number is none.</exception>
    public void Add(string[] columns)
    {
        var isSpaced = columns.Length < 10 || !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (columns[0].Split('-') is [_, var last])
        {
            _multiword = new Multiword(int.Parse(last, CultureInfo.InvariantCulture), _text.Length, _text.Length + columns[1].Length, isSpaced);
            _text.Append(columns[1]);
        }
        else if (!columns[0].Contains('.', StringComparison.Ordinal))
        {
            AddWord(columns, int.Parse(columns[0], CultureInfo.InvariantCulture), isSpaced);
        }
    }

    public void EndSentence()
    {
        if (_starts.Count > _sentenceStart)
        {
            _sentences.Add(new Sentence(new TokenRange(_sentenceStart, _starts.Count), PartKind.Body, _paragraph));
        }

        _sentenceStart = _starts.Count;
        _multiword = null;
    }

    public TreebankDocument? TryFinish()
    {
        EndSentence();
        if (_starts.Count == 0)
        {
            return null;
        }

        var document = new Document(Report.Plain(_text.ToString(), name));
        document.SetTokens([.. _starts], [.. _ends]);
        document.SetSentences(_sentences);
        return new TreebankDocument(name, document, [.. _tags], [.. _pennTags], [.. _lemmas], [.. _heads], [.. _relations]);
    }

    private void AddWord(string[] columns, int number, bool isSpaced)
    {
        if (_multiword is { } multiword && number <= multiword.Last)
        {
            AddPiece(multiword, columns[1].Length, number);
        }
        else
        {
            Append(_text.Length, _text.Length + columns[1].Length);
            _text.Append(columns[1]).Append(isSpaced ? " " : "");
        }

        _tags.Add(columns[3] == "_" ? UniversalTag.X : UniversalTags.Parse(columns[3]));
        _pennTags.Add(PennTags.NumberOf(columns[4]));
        _lemmas.Add(columns[2] == "_" ? columns[1] : columns[2]);
        var head = columns[6] == "_" ? 0 : int.Parse(columns[6], CultureInfo.InvariantCulture);
        _heads.Add(head == 0 ? -1 : _sentenceStart + head - 1);
        _relations.Add(Engine.Text.Relations.NumberOf(columns[7]));
    }

    // The words of a multiword token share out its characters by the lengths of their forms, which may be spelt out; each gets at least one.
    private void AddPiece(Multiword multiword, int length, int number)
    {
        var left = multiword.Last - number;
        var end = left == 0 ? multiword.End : Math.Clamp(multiword.At + length, multiword.At + 1, Math.Max(multiword.At + 1, multiword.End - left));
        Append(Math.Min(multiword.At, end - 1), end);
        _multiword = multiword with { At = end };
        if (left == 0 && multiword.IsSpaced)
        {
            _text.Append(' ');
        }
    }

    private void Append(int start, int end)
    {
        _starts.Add(start);
        _ends.Add(end);
    }

    private readonly record struct Multiword(int Last, int At, int End, bool IsSpaced);
}
