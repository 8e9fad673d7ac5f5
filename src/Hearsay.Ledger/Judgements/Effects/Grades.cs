using System.Globalization;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>The grades in force; of two on the same thing the later one.</summary>
internal static class Grades
{
    /// <summary>By the ledger's number of the voice; of merged ones, of the one that they are shown as.</summary>
    public static IReadOnlyDictionary<long, ReliabilityGrade> OfVoices(Work work) => Of<VoiceGrade, ReliabilityGrade>(
        work, "voices", "same_as",
        (number, judgement, body) => new ReliabilityGrade(number, body.Grade, judgement.Who, DateTimeOffset.Parse(judgement.At, CultureInfo.InvariantCulture), judgement.Why!));

    /// <summary>By the ledger's number of the matter; of joined ones, of the one that they are shown as.</summary>
    public static IReadOnlyDictionary<long, CredibilityGrade> OfMatters(Work work) => Of<MatterGrade, CredibilityGrade>(
        work, "matters", "joined", (_, judgement, body) => new CredibilityGrade(body.Grade, judgement.Who, judgement.At, judgement.Why));

    private static Dictionary<long, TGrade> Of<TBody, TGrade>(Work work, string table, string column, Func<long, Judgement, TBody, TGrade> grade)
        where TBody : JudgementBody
    {
        var grades = new Dictionary<long, TGrade>();
        var numbers = new TargetNumbers(work);
        foreach (var judgement in Standing.Of(JudgementRows.Of(work, JudgementKind.Grade)).InForce)
        {
            if (judgement.Body is TBody body && numbers.Of(judgement.Target) is { } number)
            {
                var shown = work.Scalar<long?>($"SELECT {column} FROM {table} WHERE number = @number", new { number }) ?? number;
                grades[shown] = grade(shown, judgement, body);
            }
        }

        return grades;
    }
}
