using System.Runtime.InteropServices;
using System.Text;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Copies;

/// <summary>A report's text as a ledger keeps it beside the report, so that a candidate need not be read again: about nine bytes a word.</summary>
public static class ReportTextBytes
{
    /// <summary>Of the layout and of what the words are made by: a ledger that holds another's makes them anew.</summary>
    public const byte Version = 1;

    public static byte[] Write(ReportText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var stream = new MemoryStream(64 + (text.Length * 9));
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write((byte)((text.IsDespatch ? 1 : 0) | (text.IsStatement ? 2 : 0)));
        WriteRow(writer, text.Words.Span);
        WriteRow(writer, text.Stems.Span);
        WriteRow(writer, text.Traits.Span);
        WriteRow(writer, text.Sentences.Span);
        writer.Write7BitEncodedInt(text.Credits.Count);
        foreach (var credit in text.Credits)
        {
            writer.Write(credit);
        }

        return stream.ToArray();
    }

    /// <summary>Null where the bytes are of another version.</summary>
    /// <exception cref="FormatException">Bytes that were cut or are none of these.</exception>
    public static ReportText? Read(byte[] bytes, ReportRef report)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(report);
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        try
        {
            return reader.ReadByte() == Version ? Read(reader, report) : null;
        }
        catch (Exception error) when (error is IOException or ArgumentException or FormatException)
        {
            throw new FormatException($"The {bytes.Length} bytes kept for {report.Source} are no text of a report; read it again.", error);
        }
    }

    private static ReportText Read(BinaryReader reader, ReportRef report)
    {
        var flags = reader.ReadByte();
        var (words, stems, traits) = (ReadRow<uint>(reader), ReadRow<uint>(reader), ReadRow<WordTraits>(reader));
        var sentences = ReadRow<int>(reader);
        if (stems.Length != words.Length || traits.Length != words.Length || !AreStarts(sentences, words.Length))
        {
            throw new ArgumentException("The rows do not fit each other.");
        }

        var credits = new List<string>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            credits.Add(reader.ReadString());
        }

        return new ReportText
        {
            Report = report,
            Words = words,
            Stems = stems,
            Traits = traits,
            Sentences = sentences,
            Credits = credits,
            IsDespatch = (flags & 1) != 0,
            IsStatement = (flags & 2) != 0,
        };
    }

    private static bool AreStarts(int[] sentences, int words)
    {
        var before = -1;
        foreach (var start in sentences)
        {
            if (start <= before || start >= words)
            {
                return false;
            }

            before = start;
        }

        return true;
    }

    // Little-endian, as all machines are that .NET 10 runs on.
    private static void WriteRow<T>(BinaryWriter writer, ReadOnlySpan<T> row)
        where T : unmanaged
    {
        writer.Write7BitEncodedInt(row.Length);
        writer.Write(MemoryMarshal.AsBytes(row));
    }

    private static T[] ReadRow<T>(BinaryReader reader)
        where T : unmanaged
    {
        var length = reader.Read7BitEncodedInt();
        var left = reader.BaseStream.Length - reader.BaseStream.Position;
        if (length < 0 || length > left)
        {
            throw new EndOfStreamException();
        }

        var row = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
        return row;
    }
}
