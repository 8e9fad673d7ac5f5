namespace Hearsay.Engine.Carriers;

/// <summary>The number that the International Maritime Organization gives a ship for life: "9187629".</summary>
public static class ImoNumber
{
    /// <summary>Whether it is seven digits, the last being the last digit of the sum of the others times 7, 6, 5, 4, 3 and 2 (IMO resolution A.1117(30)).</summary>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 7)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i]))
            {
                return false;
            }

            sum += i < 6 ? (digits[i] - '0') * (7 - i) : 0;
        }

        return sum > 0 && sum % 10 == digits[6] - '0';
    }
}
