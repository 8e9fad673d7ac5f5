namespace Hearsay.Training.Pages;

/// <summary>
/// The share of annotated values that were read right: one contains the other, letters and digits only, as a byline may have a title before it and a
/// headline the site's name behind it.
/// </summary>
internal sealed class FieldShare
{
    private int _wanted;
    private int _right;

    public double PerCent => 100.0 * _right / Math.Max(1, _wanted);

    /// <param name="gold">What annotators found; null or empty where they were not asked.</param>
    public void Add(string? gold, string? read)
    {
        if (string.IsNullOrEmpty(gold))
        {
            return;
        }

        _wanted++;
        if (!string.IsNullOrEmpty(read))
        {
            var (one, other) = (Letters(gold), Letters(read));
            _right += one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) ? 1 : 0;
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
