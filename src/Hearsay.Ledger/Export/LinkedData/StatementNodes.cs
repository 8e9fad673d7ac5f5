using System.Globalization;
using System.Text.Json;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.LinkedData;

/// <summary>
/// Writes what a claim states, once for each voice of its chain: the publisher's statement comes from the next voice's, and so on to the primary
/// source. PROV keeps quotations (wasQuotedFrom) and other derivations (wasDerivedFrom) apart, as a claim's manner does.
/// </summary>
internal sealed class StatementNodes(Utf8JsonWriter json)
{
    public void Write(ToldClaim told, IReadOnlyList<(Matter Matter, MatterClaim Claim)> sides)
    {
        var claim = told.Claim;
        for (var link = 0; link < Math.Max(1, claim.Chain.Count); link++)
        {
            json.Node(IdOf(claim, link), "prov:Entity");
            if (link < claim.Chain.Count)
            {
                json.Link("prov:wasAttributedTo", NameUuid.Of(claim.Chain[link], claim.Report));
            }

            if (link + 1 < claim.Chain.Count)
            {
                var isQuoted = link + 2 == claim.Chain.Count && claim.Manner is Manner.Direct or Manner.Mixed;
                json.Link(isQuoted ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", IdOf(claim, link + 1));
            }

            if (link == 0)
            {
                WriteFirst(told, sides);
            }

            json.WriteEndObject();
        }
    }

    /// <summary>The statement as the publisher has it, which is what the annotation is about.</summary>
    public static Guid FirstOf(MatterClaim claim) => IdOf(claim, 0);

    private void WriteFirst(ToldClaim told, IReadOnlyList<(Matter Matter, MatterClaim Claim)> sides)
    {
        var claim = told.Claim;
        if (claim.Chain.Count > 1)
        {
            json.Link("prov:hadPrimarySource", IdOf(claim, claim.Chain.Count - 1));
        }

        json.Text("prov:value", told.Words);
        json.Text("dct:identifier", claim.Claim);
        json.Text("hs:manner", claim.Manner.Word());
        json.Text("hs:stance", claim.Stance.Word());
        json.Text("hs:certainty", claim.Certainty.Word());
        json.Text("hs:polarity", claim.Polarity.Word());
        json.Links("hs:tells", MattersOn(sides, Side.Tells));
        json.Links("hs:denies", MattersOn(sides, Side.Denies));
    }

    private static IEnumerable<Guid> MattersOn(IReadOnlyList<(Matter Matter, MatterClaim Claim)> sides, Side side) =>
        sides.Where(one => one.Claim.Side == side).Select(one => NameUuid.Of(one.Matter));

    private static Guid IdOf(MatterClaim claim, int link) =>
        NameUuid.Of("statement", claim.Report.Id, claim.Claim, link.ToString(CultureInfo.InvariantCulture));
}
