using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.Stix;

/// <summary>Writes claims as notes: "Said by The Post: …".</summary>
internal sealed class StixNotes(StixObjects objects, StixIdentities identities)
{
    public static string Id(MatterClaim claim) => StixObjects.Id("note", NameUuid.Of(claim));

    /// <summary>The note and the identities of its chain.</summary>
    public IReadOnlyList<string> Write(ToldClaim told)
    {
        var claim = told.Claim;
        var voices = identities.Write(claim.Chain, claim.Report);
        objects.Begin(Id(claim));
        objects.Json.WriteString("abstract", JsonFields.WellFormed($"Claim by {told.Chain}"));
        objects.Json.WriteString("content", JsonFields.WellFormed(ChainWords.Quote(told)));
        objects.Json.Texts("object_refs", voices.Count > 0 ? voices : [StixObjects.Producer]);
        objects.BeginExtension();
        objects.Json.Text("claim", claim.Claim);
        objects.Json.WriteString("report_ref", StixObjects.Id(claim.Report));
        objects.Json.WriteString("manner", claim.Manner.Word());
        objects.Json.WriteString("stance", claim.Stance.Word());
        objects.Json.WriteString("certainty", claim.Certainty.Word());
        objects.Json.WriteString("polarity", claim.Polarity.Word());
        objects.Json.Texts("chain", claim.Chain.Select(link => link.Label));
        WritePositions("start", told.Positions.Select(span => span.Start));
        WritePositions("end", told.Positions.Select(span => span.End));
        objects.EndExtension();
        objects.Json.WriteEndObject();
        return [Id(claim), .. voices];
    }

    private void WritePositions(string property, IEnumerable<int> positions)
    {
        if (!positions.Any())
        {
            return;
        }

        objects.Json.WriteStartArray(property);
        foreach (var position in positions)
        {
            objects.Json.WriteNumberValue(position);
        }

        objects.Json.WriteEndArray();
    }
}
