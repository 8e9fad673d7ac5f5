using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Goes through the sentences near carriers and has every word that announces a fact read by the reader for it.</summary>
internal sealed class FactReader(Document document, CarrierLexicon lexicon, NumberReader numbers, FlagReader flags, OperatorReader operators)
{
    private const CarrierCue Numbers = CarrierCue.Imo | CarrierCue.Mmsi | CarrierCue.CallSign | CarrierCue.Tail | CarrierCue.Hull;
    private const CarrierCue Holders = CarrierCue.Operates | CarrierCue.Owns;

    public void Read(int sentence)
    {
        var tokens = document.Sentences[sentence].Tokens;
        for (var token = tokens.Start; token < tokens.End;)
        {
            var cue = lexicon.CueAt(document, token, tokens.End, out var count);
            if (cue == CarrierCue.None)
            {
                token = numbers.ReadBare(token, tokens);
                continue;
            }

            Read(cue, new TokenRange(token, token + count), sentence);
            token += count;
        }
    }

    private void Read(CarrierCue cue, TokenRange words, int sentence)
    {
        if ((cue & Numbers) != 0)
        {
            numbers.ReadLabelled(cue, words.End, sentence);
        }

        // The verb and the noun have one lemma.
        var isVerb = document.FormOf(words.Start).EndsWith("ed", StringComparison.OrdinalIgnoreCase);
        if (isVerb && cue.HasFlag(CarrierCue.Flagged))
        {
            flags.ReadFlagged(words, sentence);
        }

        if (!isVerb && cue.HasFlag(CarrierCue.Flag))
        {
            flags.ReadFlag(words, sentence);
        }

        if (cue.HasFlag(CarrierCue.Stateless))
        {
            flags.ReadStateless(words, sentence);
        }

        if ((cue & Holders) != 0)
        {
            operators.Read(cue, words, sentence);
        }
    }
}
