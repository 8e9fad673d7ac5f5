namespace Hearsay.Engine.Goods;

/// <summary>
/// Brings the spellings of a designation to one: "AK-47", "AK 47" and "Ak47" are "ak47". Two numbers stay apart: "Type 56-1" is "type56-1".
/// </summary>
internal ref struct DesignationKey(Span<char> buffer)
{
    public const int Longest = 48;
    private readonly Span<char> _buffer = buffer;
    private bool _isParted;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Text => _buffer[..Length];

    /// <summary>Takes the next character of a designation in, with the one behind it; false where it can be no part of one, or grows too long.</summary>
    public bool TryAdd(char c, char behind)
    {
        if (char.IsLetterOrDigit(c))
        {
            var last = Length > 0 ? _buffer[Length - 1] : '\0';
            if (Length + 2 > _buffer.Length)
            {
                return false;
            }

            if (_isParted && char.IsAsciiDigit(c) && char.IsAsciiDigit(last))
            {
                _buffer[Length++] = '-';
            }

            _buffer[Length++] = char.ToLowerInvariant(c);
            _isParted = false;
            return true;
        }

        // A stop between digits is a decimal point: "7.62x39mm".
        if (c == '.' && Length > 0 && char.IsAsciiDigit(_buffer[Length - 1]) && char.IsAsciiDigit(behind) && Length + 2 <= _buffer.Length)
        {
            _buffer[Length++] = '.';
            return true;
        }

        _isParted = true;
        return c is ' ' or '\n' or '\u00a0' or '-' or '‐' or '‑' or '–' or '/' or '.' or '\'' or '’' or '×' or '&' or '(' or ')' or '+';
    }

    public static string Of(string name)
    {
        var key = new DesignationKey(stackalloc char[Longest]);
        for (var i = 0; i < name.Length; i++)
        {
            if (!key.TryAdd(name[i], i + 1 < name.Length ? name[i + 1] : '\0'))
            {
                return "";
            }
        }

        return key.Text.ToString();
    }
}
