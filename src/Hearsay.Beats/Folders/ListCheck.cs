using Hearsay.Engine.Goods;
using Hearsay.Engine.Models;

namespace Hearsay.Beats.Folders;

/// <summary>Has a beat's lists read by what uses them, and says what is wrong with them.</summary>
/// <param name="models">The language's models, without which no list is read.</param>
internal sealed class ListCheck(ModelPack models, Remarks remarks)
{
    private const string Goods = "goods.tsv";

    // With more mistakes a list is one of another kind rather than one with slips.
    private const int MostMistakes = 50;

    /// <exception cref="ModelException">The models cannot be used.</exception>
    public void Run(string folder, Dictionary<string, ReadOnlyMemory<byte>> lists)
    {
        var left = new Dictionary<string, ReadOnlyMemory<byte>>(lists);
        if (left.TryAdd(Goods, default))
        {
            remarks.Mistake(Path.Combine(folder, Goods), 0, "is missing; it has the nouns for the goods of the beat.");
        }

        // Reading stops at the first mistake, so its line is taken out and the lists are read again.
        for (var found = 0; found < MostMistakes && FindMistake(folder, left) is { } mistake; found++)
        {
            remarks.Mistake(Path.Combine(folder, mistake.File!), mistake.Line, $"{mistake.Reason}.");
            left[mistake.File!] = WithoutLine(left[mistake.File!], mistake.Line);
        }
    }

    private ModelException? FindMistake(string folder, Dictionary<string, ReadOnlyMemory<byte>> lists)
    {
        try
        {
            _ = new GoodsReader(models, new ModelPack(folder, lists));
            return null;
        }
        catch (ModelException exception) when (exception.File is { } file && lists.ContainsKey(file))
        {
            return exception;
        }
    }

    // The line becomes a comment, so that the others keep their numbers.
    private static byte[] WithoutLine(ReadOnlyMemory<byte> list, int line)
    {
        var bytes = list.ToArray();
        var start = 0;
        for (var number = 1; number < line; number++)
        {
            start += 1 + bytes.AsSpan(start).IndexOf((byte)'\n');
        }

        bytes[start] = (byte)'#';
        return bytes;
    }
}
