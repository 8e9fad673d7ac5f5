using System.Globalization;
using System.Text;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Treebanks;

/// <summary>
/// Reads the documents of a CoNLL-U file (universaldependencies.org/format.html) to learn from. The parts of a multiword token are words that touch;
/// empty nodes are left out.
/// </summary>
public static class TreebankReader
{
    /// <exception cref="TrainingException">A line has too few columns; the message names the file and the line.</exception>
    public static IEnumerable<TreebankDocument> Read(string path)
    {
        var pages = new Pages(Path.GetFileNameWithoutExtension(path));
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (pages.TryFinish() is { } document)
                {
                    yield return document;
                }

                pages = new Pages(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            }
            else if (line.Length == 0)
            {
                pages.EndSentence();
            }
            else if (line[0] != '#')
            {
                var columns = line.Split('\t');
                if (columns.Length < 8)
                {
                    throw new TrainingException($"{path}: line {number} has fewer than 8 columns.");
                }

                pages.Add(columns);
            }
        }

        if (pages.TryFinish() is { } last)
        {
            yield return last;
        }
    }

    /// <summary>A document while it is put together.</summary>
    private sealed class Pages(string name)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _starts = [];
        private readonly List<int> _ends = [];
        private readonly List<UniversalTag> _tags = [];
        private readonly List<byte> _pennTags = [];
        private readonly List<int> _heads = [];
        private readonly List<byte> _relations = [];
        private readonly List<Sentence> _sentences = [];
        private int _sentenceStart;
        private int _multiwordEnd;
        private bool _spaceAfterMultiword;

        public void Add(string[] columns)
        {
            var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            var spaceAfter = columns.Length < 10 || !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (dash > 0)
            {
                _multiwordEnd = int.Parse(columns[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
                _spaceAfterMultiword = spaceAfter;
            }
            else if (!columns[0].Contains('.', StringComparison.Ordinal))
            {
                AddWord(columns, spaceAfter);
            }
        }

        public void EndSentence()
        {
            if (_starts.Count > _sentenceStart)
            {
                _sentences.Add(new Sentence(new TokenRange(_sentenceStart, _starts.Count), PartKind.Body, 0));
            }

            _sentenceStart = _starts.Count;
            _multiwordEnd = 0;
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
            return new TreebankDocument(name, document, [.. _tags], [.. _pennTags], [.. _heads], [.. _relations]);
        }

        private void AddWord(string[] columns, bool spaceAfter)
        {
            var number = int.Parse(columns[0], CultureInfo.InvariantCulture);
            _starts.Add(_text.Length);
            _text.Append(columns[1]);
            _ends.Add(_text.Length);
            if (number < _multiwordEnd)
            {
                spaceAfter = false;
            }
            else if (number == _multiwordEnd)
            {
                spaceAfter = _spaceAfterMultiword;
            }

            if (spaceAfter)
            {
                _text.Append(' ');
            }

            _tags.Add(columns[3] == "_" ? UniversalTag.X : UniversalTags.Parse(columns[3]));
            _pennTags.Add(PennTags.NumberOf(columns[4]));
            var head = columns[6] == "_" ? 0 : int.Parse(columns[6], CultureInfo.InvariantCulture);
            _heads.Add(head == 0 ? -1 : _sentenceStart + head - 1);
            _relations.Add(Engine.Text.Relations.NumberOf(columns[7]));
        }
    }
}
