using System.Text;
using Hearsay.Simulator.Drawing;

namespace Hearsay.Simulator.Wording;

/// <summary>A sentence with gaps: {slot} is filled in, [one|other] is chosen.</summary>
public sealed class Template
{
    private readonly string _text;

    public Template(string text)
    {
        _text = text;
        Slots = [.. FindSlots(text)];
    }

    public IReadOnlyList<string> Slots { get; }

    public bool Names(string slot) => Slots.Contains(slot);

    public string Fill(Slots slots, Dice dice)
    {
        var into = new StringBuilder();
        var at = 0;
        Write(into, slots, dice, ref at, true);
        return into.ToString();
    }

    public override string ToString() => _text;

    // Reads to the end of the alternative it stands in; what is not chosen is read and not written.
    private void Write(StringBuilder into, Slots slots, Dice dice, ref int at, bool writes)
    {
        while (at < _text.Length && _text[at] is not ('|' or ']'))
        {
            if (_text[at] == '[')
            {
                at++;
                WriteChoice(into, slots, dice, ref at, writes);
            }
            else if (_text[at] == '{')
            {
                var end = _text.IndexOf('}', at);
                if (writes)
                {
                    into.Append(slots[_text[(at + 1)..end]]);
                }

                at = end + 1;
            }
            else
            {
                if (writes)
                {
                    into.Append(_text[at]);
                }

                at++;
            }
        }
    }

    private void WriteChoice(StringBuilder into, Slots slots, Dice dice, ref int at, bool writes)
    {
        var chosen = writes ? dice.Below(CountChoices(at)) : -1;
        for (var choice = 0; ; choice++)
        {
            Write(into, slots, dice, ref at, writes && choice == chosen);
            if (_text[at++] == ']')
            {
                return;
            }
        }
    }

    private int CountChoices(int at)
    {
        var (count, depth) = (1, 0);
        for (; depth > 0 || _text[at] != ']'; at++)
        {
            depth += _text[at] == '[' ? 1 : _text[at] == ']' ? -1 : 0;
            count += depth == 0 && _text[at] == '|' ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<string> FindSlots(string text)
    {
        for (var at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', at + 1))
        {
            yield return text[(at + 1)..text.IndexOf('}', at)];
        }
    }
}
