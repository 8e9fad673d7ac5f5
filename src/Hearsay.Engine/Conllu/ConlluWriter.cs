using System.Buffers;
using System.Globalization;
using System.Text;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Conllu;

/// <summary>
/// Writes documents as CoNLL-U (universaldependencies.org/format). Layers that are not there are written as "_"; names go into MISC as
/// NER=B-Person and so on. Words written together, such as "do" and "n't", are a multiword token.
/// </summary>
public sealed class ConlluWriter(TextWriter output)
{
    private static readonly char[] BreakingCharacters = [.. "\n\r\t\v\f\u0085\u2028\u2029"];
    private static readonly SearchValues<char> Breaking = SearchValues.Create(BreakingCharacters);

    private readonly StringBuilder _line = new();

    public void Write(Document document, string documentId)
    {
        ArgumentNullException.ThrowIfNull(document);
        output.Write($"# newdoc id = {OneLine(documentId)}\n");
        var labels = NameLabels(document);
        var paragraph = -1;
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            var sentence = document.Sentences[number];
            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                output.Write($"# newpar id = {OneLine(documentId)}-p{paragraph + 1}\n");
            }

            output.Write($"# sent_id = {OneLine(documentId)}-{number + 1}\n");
            output.Write($"# part = {sentence.Part.ToString().ToLowerInvariant()}\n");
            output.Write($"# text = {OneLine(document.SpanOf(sentence.Tokens).In(document.Text))}\n");
            WriteTokens(document, sentence.Tokens, labels);
            output.Write('\n');
        }
    }

    private void WriteTokens(Document document, TokenRange sentence, string?[] labels)
    {
        var inside = sentence.Start;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (token >= inside && MultiwordTokens.EndAt(document, sentence, token) is var end && end > token + 1)
            {
                inside = end;
                WriteRange(document, sentence, new TokenRange(token, end));
            }

            WriteWord(document, sentence, token, isInside: token < inside, labels[token]);
        }
    }

    private void WriteRange(Document document, TokenRange sentence, TokenRange range)
    {
        _line.Clear();
        _line.Append(CultureInfo.InvariantCulture, $"{range.Start - sentence.Start + 1}-{range.End - sentence.Start}\t");
        _line.Append(OneLine(document.SpanOf(range).In(document.Text))).Append("\t_\t_\t_\t_\t_\t_\t_\t");
        _line.Append(IsFollowedBySpace(document, range.End - 1) ? "_" : "SpaceAfter=No").Append('\n');
        output.Write(_line);
    }

    private void WriteWord(Document document, TokenRange sentence, int token, bool isInside, string? label)
    {
        _line.Clear();
        _line.Append(token - sentence.Start + 1).Append('\t').Append(OneLine(document.FormOf(token))).Append('\t');
        _line.Append(document.Has.HasFlag(Layers.Lemmas) ? OneLine(document.Lemmas[token]) : "_").Append('\t');
        var isTagged = document.Has.HasFlag(Layers.Tags);
        _line.Append(isTagged ? UniversalTags.NameOf(document.Tags[token]) : "_").Append('\t');
        _line.Append(isTagged ? PennTags.NameOf(document.PennTags[token]) : "_").Append("\t_\t");
        AppendHead(document, sentence, token);
        var isJoined = !isInside && !IsFollowedBySpace(document, token);
        _line.Append("\t_\t").Append((label, isJoined) switch
        {
            (null, false) => "_",
            (null, true) => "SpaceAfter=No",
            (_, false) => $"NER={label}",
            (_, true) => $"NER={label}|SpaceAfter=No",
        });
        output.Write(_line.Append('\n'));
    }

    // Without syntax every word hangs on the first, so that the file stays valid for programs that read trees.
    private void AppendHead(Document document, TokenRange sentence, int token)
    {
        if (!document.Has.HasFlag(Layers.Syntax))
        {
            _line.Append(token == sentence.Start ? "0\troot" : "1\tdep");
            return;
        }

        var head = document.Heads[token];
        _line.Append(head < 0 ? 0 : head - sentence.Start + 1).Append('\t').Append(Relations.NameOf(document.RelationIds[token]));
    }

    private static bool IsFollowedBySpace(Document document, int token)
    {
        var end = document.TokenEnds[token];
        return token + 1 == document.TokenCount ? end < document.Text.Length : document.TokenStarts[token + 1] > end;
    }

    private static string?[] NameLabels(Document document)
    {
        var labels = new string?[document.TokenCount];
        foreach (var name in document.Names)
        {
            for (var token = name.Tokens.Start; token < name.Tokens.End; token++)
            {
                labels[token] = $"{(token == name.Tokens.Start ? 'B' : 'I')}-{name.Kind}";
            }
        }

        return labels;
    }

    // Line ends and tabs would break the format. Other blanks inside a text are its own.
    private static string OneLine(ReadOnlySpan<char> text) =>
        text.ContainsAny(Breaking) ? string.Join(' ', text.ToString().Split(BreakingCharacters, StringSplitOptions.RemoveEmptyEntries)) : text.ToString();
}
