using System.Text.Json;

namespace Hearsay.Ledger.Watches;

/// <summary>How what is watched was when it was last looked at.</summary>
/// <param name="Report">The highest number of a report that was looked at.</param>
/// <param name="Origins">The least number of independent origins that a matter had.</param>
/// <param name="Deniers">How many reports denied it.</param>
/// <param name="Reports">How many told or denied it.</param>
internal sealed record WatchSeen(long Report, int Origins, int Deniers, int Reports)
{
    public string ToJson() => JsonSerializer.Serialize(this);

    public static WatchSeen Of(string json) => JsonSerializer.Deserialize<WatchSeen>(json) ?? new WatchSeen(0, 0, 0, 0);
}
