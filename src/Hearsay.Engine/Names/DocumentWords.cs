using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// How a document writes its words elsewhere: a word that stands with a small letter somewhere is seldom a name at the start of a sentence, and one
/// that has its capital in mid-sentence is likely one there too (Chieu and Ng 2002).
/// </summary>
internal sealed class DocumentWords
{
    [Flags]
    private enum Uses : byte
    {
        None = 0, Small = 1, Capital = 2, CapitalOften = 4,
    }

    private readonly Dictionary<ulong, Uses> _uses;

    public DocumentWords(Document document, WordForms forms, LineCase[] lines)
    {
        _uses = new Dictionary<ulong, Uses>(document.TokenCount / 2);
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            if (lines[number] != LineCase.Mixed)
            {
                continue;
            }

            var tokens = document.Sentences[number].Tokens;
            var opening = true;
            for (var token = tokens.Start; token < tokens.End; token++)
            {
                var @case = forms.Cases[token];
                if (@case == WordCase.Lower)
                {
                    Note(forms.Lower[token], Uses.Small);
                }
                else if (@case != WordCase.NoLetters && !opening)
                {
                    Note(forms.Lower[token], Uses.Capital);
                }

                opening &= @case == WordCase.NoLetters;
            }
        }
    }

    /// <summary>A small number that says how the document writes that word inside sentences.</summary>
    public ulong UsesOf(ulong lower) => (ulong)_uses.GetValueOrDefault(lower);

    private void Note(ulong word, Uses use)
    {
        ref var uses = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_uses, word, out _);
        uses |= use == Uses.Capital && (uses & Uses.Capital) != 0 ? Uses.CapitalOften : use;
    }
}
