using Hearsay.Engine.Beats;

namespace Hearsay.Beats;

/// <summary>What came of reading a beat's folder.</summary>
/// <param name="Beat">Null where there is a mistake.</param>
/// <param name="Remarks">By file and line.</param>
public sealed record BeatCheck(Beat? Beat, IReadOnlyList<BeatRemark> Remarks)
{
    public IEnumerable<BeatRemark> Mistakes => Remarks.Where(remark => remark.IsMistake);

    public IEnumerable<BeatRemark> Warnings => Remarks.Where(remark => !remark.IsMistake);
}
