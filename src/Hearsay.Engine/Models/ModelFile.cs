using System.Buffers.Binary;
using System.Text;

namespace Hearsay.Engine.Models;

/// <summary>
/// A binary model: named sections of little-endian numbers, each starting at a multiple of 64 bytes, read where they lie. docs/models.md has the layout.
/// </summary>
public sealed class ModelFile
{
    internal const int Alignment = 64;
    internal const int NameLength = 48;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _sections = new(StringComparer.Ordinal);

    /// <param name="name">For messages.</param>
    /// <exception cref="ModelException">The bytes are no such file, or its table points outside of it.</exception>
    public ModelFile(string name, ReadOnlyMemory<byte> bytes)
    {
        Name = name;
        var span = bytes.Span;
        if (!BitConverter.IsLittleEndian)
        {
            throw new ModelException($"{name}: models are little-endian and this machine is not.");
        }

        if (span.Length < Alignment || !span.StartsWith(Magic))
        {
            throw new ModelException($"{name}: this is no model file, it does not start with '{Encoding.ASCII.GetString(Magic)}'.");
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(span[8..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(span[16..]);
        if (length != span.Length)
        {
            throw new ModelException($"{name}: the file is {span.Length} bytes long where its header says {length}.");
        }

        if (count < 0 || (count + 1L) * Alignment > length)
        {
            throw new ModelException($"{name}: a table of {count} sections does not fit the file.");
        }

        for (var entry = 1; entry <= count; entry++)
        {
            ReadEntry(bytes, span.Slice(entry * Alignment, Alignment));
        }
    }

    /// <summary>What the file was called when it was opened.</summary>
    public string Name { get; }

    internal static ReadOnlySpan<byte> Magic => "HEARSAY1"u8;

    /// <exception cref="ModelException">The pack has no such file, or it is none.</exception>
    public static ModelFile Open(ModelPack pack, string file)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new ModelFile($"{pack.Name}/{file}", pack.Require(file));
    }

    public bool Has(string section) => _sections.ContainsKey(section);

    /// <exception cref="ModelException">There is no such section.</exception>
    public ReadOnlyMemory<byte> Require(string section) =>
        _sections.TryGetValue(section, out var bytes) ? bytes : throw new ModelException($"{Name}: the section '{section}' is missing.");

    /// <summary>A section as numbers of one type.</summary>
    /// <exception cref="ModelException">There is no such section, or its length is no multiple of the number's.</exception>
    public ModelColumn<T> RequireColumn<T>(string section)
        where T : unmanaged
    {
        var column = new ModelColumn<T>(Require(section));
        return column.IsWhole ? column : throw new ModelException($"{Name}: the section '{section}' is cut off inside a number.");
    }

    /// <summary>A section of UTF-8 lines, such as the names of classes.</summary>
    public string[] RequireLines(string section)
    {
        var text = Encoding.UTF8.GetString(Require(section).Span);
        return text.Length == 0 ? [] : text.Split('\n');
    }

    private void ReadEntry(ReadOnlyMemory<byte> bytes, ReadOnlySpan<byte> entry)
    {
        var section = Encoding.UTF8.GetString(entry[..NameLength]).TrimEnd('\0');
        var start = BinaryPrimitives.ReadInt64LittleEndian(entry[NameLength..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(entry[(NameLength + 8)..]);
        if (start < 0 || length < 0 || start > bytes.Length || length > bytes.Length - start || start % Alignment != 0)
        {
            throw new ModelException($"{Name}: the section '{section}' at {start} with {length} bytes does not fit the file.");
        }

        if (!_sections.TryAdd(section, bytes.Slice((int)start, (int)length)))
        {
            throw new ModelException($"{Name}: there are two sections '{section}'.");
        }
    }
}
