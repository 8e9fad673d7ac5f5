using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;

namespace Hearsay.Simulator.Spreading;

/// <summary>Says what another report says, in the same order, in other words. Quotations stay as they are.</summary>
public static class Rewriter
{
    private const double Keeps = 0.1;
    private const int Tries = 4;
    private const double Drops = 0.12;

    public static IEnumerable<Paragraph> Rewrite(Telling of, Desk desk, Dice dice)
    {
        var isLead = true;
        foreach (var paragraph in of.Body.Where(paragraph => paragraph.IsStory))
        {
            List<Sentence> sentences = [];
            foreach (var sentence in paragraph.Sentences)
            {
                if (isLead || sentence.Tells.Count > 0 || sentence.Denies.Count > 0 || !dice.Chance(Drops))
                {
                    sentences.Add(Reword(sentence, isLead, desk, dice));
                }

                isLead = false;
            }

            if (sentences.Count > 0)
            {
                yield return new Paragraph(sentences);
            }
        }
    }

    private static Sentence Reword(Sentence sentence, bool isLead, Desk desk, Dice dice)
    {
        var keeps = sentence.Write is null || (!isLead && !NamesDesk(sentence, desk) && dice.Chance(Keeps));
        var text = sentence.Text;
        for (var tries = 0; tries < Tries && !keeps && text == sentence.Text; tries++)
        {
            text = sentence.Write!(desk, dice);
        }

        return sentence with { Text = Swap(text, dice), Voice = null };
    }

    // "told the Courier" cannot stay where the Courier is not to be named.
    private static bool NamesDesk(Sentence sentence, Desk desk) => desk.HidesSource && sentence.Write is not null && sentence.Tells.Count > 0;

    private static string Swap(string text, Dice dice)
    {
        var quote = text.IndexOf('"', StringComparison.Ordinal);
        foreach (var (from, to) in Lists.Swaps)
        {
            var at = text.IndexOf(from, StringComparison.Ordinal);
            if (at >= 0 && (quote < 0 || at + from.Length < quote) && IsWhole(text, at, from.Length) && dice.Chance(0.7))
            {
                text = string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
            }
        }

        return Sentences.Finish(text);
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + length == text.Length || !char.IsLetter(text[at + length]));
}
