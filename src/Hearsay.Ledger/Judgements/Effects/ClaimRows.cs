using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Writes the claims of a report as they were corrected, where they differ from what the table holds.</summary>
internal static class ClaimRows
{
    public static void Write(Work work, long report, ReportReading original, JudgedReading judged)
    {
        var numbers = VoiceBook.NumbersOf(work, report, judged.Reading.Voices, original.Voices.Count);
        var stored = work.Query<Row>(
            "SELECT place, content, chain, origin, stance, certainty, polarity, verdict, turned FROM claims WHERE report = @report", new { report }).ToDictionary(row => row.Place);
        for (var place = 0; place < judged.Reading.Claims.Count; place++)
        {
            var claim = judged.Reading.Claims[place];
            var row = new Row
            {
                Place = place,
                Content = ClaimBook.ContentOf(judged.Reading, claim),
                Chain = string.Join(' ', claim.Chain.Select(voice => numbers[voice].ToString(CultureInfo.InvariantCulture))),
                Origin = claim.Chain.Count > 0 ? numbers[claim.Chain[^1]] : null,
                Stance = claim.Stance.Word(),
                Certainty = (claim.Certainty?.Value ?? CertaintyValue.Unknown).Word(),
                Polarity = (claim.Certainty?.Polarity ?? Polarity.Unknown).Word(),
                Verdict = judged.Verdicts.TryGetValue(claim.Id, out var verdict) ? verdict.Word() : null,
                Turned = Corrections.IsDenial(claim) != Corrections.IsDenial(original.Claims[place]),
            };
            if (stored.TryGetValue(place, out var old) && old != row)
            {
                Update(work, report, row);
            }
        }
    }

    private static void Update(Work work, long report, Row row) => work.Execute(
        """
        UPDATE claims SET content = @Content, chain = @Chain, origin = @Origin, stance = @Stance, certainty = @Certainty, polarity = @Polarity, verdict = @Verdict, turned = @Turned
        WHERE report = @report AND place = @Place
        """,
        new { report, row.Place, row.Content, row.Chain, row.Origin, row.Stance, row.Certainty, row.Polarity, row.Verdict, row.Turned });

    private sealed record Row
    {
        public int Place { get; init; }

        public string Content { get; init; } = "";

        public string Chain { get; init; } = "";

        public long? Origin { get; init; }

        public string Stance { get; init; } = "";

        public string Certainty { get; init; } = "";

        public string Polarity { get; init; } = "";

        public string? Verdict { get; init; }

        public bool Turned { get; init; }
    }
}
