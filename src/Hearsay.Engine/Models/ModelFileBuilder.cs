using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Engine.Models;

/// <summary>Puts sections together to the bytes that <see cref="ModelFile"/> reads.</summary>
public sealed class ModelFileBuilder
{
    private readonly List<(string Name, byte[] Bytes)> _sections = [];

    public ModelFileBuilder Add<T>(string section, ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        if (Encoding.UTF8.GetByteCount(section) > ModelFile.NameLength)
        {
            throw new ArgumentException($"A section's name has at most {ModelFile.NameLength} bytes, which '{section}' exceeds.", nameof(section));
        }

        _sections.Add((section, MemoryMarshal.AsBytes(numbers).ToArray()));
        return this;
    }

    public ModelFileBuilder AddLines(string section, IEnumerable<string> lines) =>
        Add<byte>(section, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public byte[] Build()
    {
        var starts = new int[_sections.Count];
        var length = (_sections.Count + 1) * ModelFile.Alignment;
        for (var number = 0; number < _sections.Count; number++)
        {
            starts[number] = length;
            length = checked(Aligned(length + _sections[number].Bytes.Length));
        }

        var bytes = new byte[length];
        ModelFile.Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), _sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(16), length);
        for (var number = 0; number < _sections.Count; number++)
        {
            var (name, content) = _sections[number];
            var entry = bytes.AsSpan((number + 1) * ModelFile.Alignment, ModelFile.Alignment);
            Encoding.UTF8.GetBytes(name, entry);
            BinaryPrimitives.WriteInt64LittleEndian(entry[ModelFile.NameLength..], starts[number]);
            BinaryPrimitives.WriteInt64LittleEndian(entry[(ModelFile.NameLength + 8)..], content.Length);
            content.CopyTo(bytes, starts[number]);
        }

        return bytes;
    }

    private static int Aligned(int length) => (length + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;
}
