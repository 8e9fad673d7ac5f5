using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements;

/// <summary>Judgements as the table holds them.</summary>
internal static class JudgementRows
{
    private const string All = "SELECT number, at, who, kind, target, body, why, undoes FROM judgements";

    public static IReadOnlyList<Judgement> Every(Work work) => Load(work, $"{All} ORDER BY number", null);

    /// <summary>Those on what stands in one report.</summary>
    public static IReadOnlyList<Judgement> Of(Work work, long report) => Load(work, $"{All} WHERE report = @report ORDER BY number", new { report });

    /// <summary>Those of some kinds, with what undoes them.</summary>
    public static IReadOnlyList<Judgement> Of(Work work, params IEnumerable<JudgementKind> kinds) => Load(
        work, $"{All} WHERE kind IN @words ORDER BY number", new { words = kinds.Append(JudgementKind.Undo).Select(kind => kind.Word()).ToArray() });

    /// <summary>Those of which a condition holds.</summary>
    /// <param name="condition">With what orders and limits them.</param>
    public static IReadOnlyList<Judgement> Where(Work work, string condition, object? values) => Load(work, $"{All} WHERE {condition}", values);

    public static Judgement? Find(Work work, long number) => Load(work, $"{All} WHERE number = @number", new { number }).FirstOrDefault();

    public static void Insert(Work work, Judgement judgement, long? report) => work.Execute(
        """
        INSERT INTO judgements (number, at, who, kind, target, report, body, why, undoes)
        VALUES (@Number, @At, @who, @kind, @target, @report, @body, @why, @Undoes)
        """,
        new
        {
            judgement.Number,
            judgement.At,
            who = StoredText.Clean(judgement.Who),
            kind = judgement.Kind.Word(),
            target = JudgementJson.Write(judgement.Target),
            report,
            body = JudgementJson.Write(judgement.Body),
            why = StoredText.Clean(judgement.Why),
            judgement.Undoes,
        });

    private static List<Judgement> Load(Work work, string sql, object? values) => [.. work.Query<Row>(sql, values).Select(row => row.Judgement)];

    private sealed class Row
    {
        public long Number { get; init; }

        public string At { get; init; } = "";

        public string Who { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Target { get; init; } = "";

        public string Body { get; init; } = "";

        public string? Why { get; init; }

        public long? Undoes { get; init; }

        public Judgement Judgement => new()
        {
            Number = Number,
            At = At,
            Who = Who,
            Kind = JudgementWords.KindOf(Kind),
            Target = JudgementJson.Target(Target, Number),
            Body = JudgementJson.Body(Body, Number),
            Why = Why,
            Undoes = Undoes,
        };
    }
}
