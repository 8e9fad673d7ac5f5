using Hearsay.Beats.Yaml;

namespace Hearsay.Beats;

/// <summary>Collects what is to be said about a beat's files, so that all of it is told at once.</summary>
/// <param name="file">The file that is meant where no other is named.</param>
internal sealed class Remarks(string file)
{
    private readonly List<BeatRemark> _remarks = [];

    public bool HasMistake { get; private set; }

    public void Mistake(YamlText at, string reason) => Mistake(at.Line, reason);

    public void Mistake(int line, string reason) => Mistake(file, line, reason);

    public void Mistake(string path, int line, string reason)
    {
        HasMistake = true;
        _remarks.Add(new BeatRemark(path, line, reason, IsMistake: true));
    }

    public void Warn(YamlText at, string reason) => _remarks.Add(new BeatRemark(file, at.Line, reason, IsMistake: false));

    public IReadOnlyList<BeatRemark> InOrder() => [.. _remarks.OrderBy(remark => remark.File, StringComparer.Ordinal).ThenBy(remark => remark.Line)];
}
