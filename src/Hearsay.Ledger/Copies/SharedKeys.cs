namespace Hearsay.Ledger.Copies;

/// <summary>The keys that a report shares with one that is looked up.</summary>
/// <param name="Weight">Each counts the less, the more reports hold it.</param>
/// <param name="Full">How many of them are full: so many reports hold them that no more are kept.</param>
/// <param name="Others">How many are not.</param>
/// <remarks>
/// A full key says little: it may be of a disclaimer under every report. So what shares full keys must share half of all keys, or more than a disclaimer
/// has, or other keys as well: one for every four full ones, since where a disclaimer meets the text above it a window now and then chooses a key of its own.
/// </remarks>
internal readonly record struct SharedKeys(double Weight, int Full, int Others)
{
    private const int OfLongDisclaimer = 20;

    // In a large ledger most keys of a short report are full, and those of stock sentences are no disclaimer that it could be found by.
    private const int OfDisclaimer = 7;

    public SharedKeys With(int holders, bool isFull) => new(Weight + (1.0 / holders), Full + (isFull ? 1 : 0), Others + (isFull ? 0 : 1));

    /// <summary>Whether these make a candidate.</summary>
    /// <param name="keys">How many keys the report has that is looked up.</param>
    /// <param name="fullKeys">How many of those are full.</param>
    public bool AreEnough(int keys, int fullKeys) => 4 * Others > Math.Min(fullKeys, OfDisclaimer) || Full > OfLongDisclaimer || 2 * (Full + Others) >= keys;
}
