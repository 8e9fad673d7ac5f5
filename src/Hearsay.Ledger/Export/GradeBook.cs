using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Export;

/// <summary>The grade in force of each voice.</summary>
internal sealed class GradeBook(IEnumerable<VoiceGrade> grades)
{
    private readonly Dictionary<string, VoiceGrade> _latest = grades.GroupBy(grade => grade.Voice, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.MaxBy(grade => grade.At)!, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where nobody graded it.</summary>
    public VoiceGrade? Of(ChainLink? voice) => voice is null ? null : _latest.GetValueOrDefault(voice.Label);
}
