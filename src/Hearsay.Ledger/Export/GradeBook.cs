using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Export;

/// <summary>The grade in force of each voice.</summary>
internal sealed class GradeBook(IReadOnlyDictionary<long, ReliabilityGrade> grades)
{
    /// <summary>Null where nobody graded it.</summary>
    public ReliabilityGrade? Of(ChainLink? voice) => voice is null ? null : grades.GetValueOrDefault(voice.Voice);
}
