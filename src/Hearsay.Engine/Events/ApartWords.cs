using System.Collections.Frozen;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Tells whether a telling is set apart from what was told before it, by lexicons/apart-words.tsv: "another shipment", "in a separate case".</summary>
internal sealed class ApartWords
{
    private const int Opening = 4;
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _openings;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public ApartWords(ModelPack models)
    {
        var rows = LexiconRow.Read(models, "lexicons/apart-words.tsv", 2).Select(row => (Word: row[0], Place: row.Parse<Place>(1))).ToList();
        _words = rows.Where(row => row.Place == Place.Word).Select(row => row.Word).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _openings = rows.Where(row => row.Place == Place.Opening).Select(row => row.Word).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    private enum Place
    {
        Word,
        Opening,
    }

    public bool Sets(Document document, Telling telling)
    {
        foreach (var dependent in document.Dependents.Of(telling.Trigger))
        {
            if (_words.Contains(document.Lemmas[dependent]))
            {
                return true;
            }
        }

        var sentence = document.Sentences[telling.Sentence].Tokens;
        for (var token = sentence.Start; token < Math.Min(sentence.Start + Opening, sentence.End); token++)
        {
            if (_openings.Contains(document.Lemmas[token]))
            {
                return true;
            }
        }

        return false;
    }
}
