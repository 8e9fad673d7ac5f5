namespace Hearsay.Beats;

/// <summary>What is wrong or odd about a line of a beat: "beats/arms/beat.yaml:12: there is no key 'verb' here; …".</summary>
/// <param name="Line">From 1; 0 for the whole file.</param>
/// <param name="IsMistake">Whether the beat cannot be used for it; the rest are warnings.</param>
public readonly record struct BeatRemark(string File, int Line, string Reason, bool IsMistake)
{
    public override string ToString() => $"{File}:{(Line > 0 ? $"{Line}:" : "")}{(IsMistake ? "" : " warning:")} {Reason}";
}
