using System.Globalization;
using Hearsay.Ledger.Copies;

namespace Hearsay.Ledger.Export.Stix;

/// <summary>Writes copies as relationships "derived-from", which any two objects may have (STIX 2.1, section 3.7).</summary>
internal static class StixCopies
{
    public static void Write(StixObjects objects, IReadOnlyList<Copy> copies)
    {
        foreach (var copy in copies)
        {
            if (!objects.Begin(StixObjects.Id("relationship", NameUuid.Of("copy", copy.Of.Id, copy.By.Id))))
            {
                continue;
            }

            var kind = copy.Kind.Word();
            objects.Json.WriteString("relationship_type", "derived-from");
            objects.Json.WriteString("description", string.Create(CultureInfo.InvariantCulture, $"{kind} copy, {copy.Overlap:P0} of its words"));
            objects.Json.WriteString("source_ref", StixObjects.Id(copy.By));
            objects.Json.WriteString("target_ref", StixObjects.Id(copy.Of));
            objects.BeginExtension();
            objects.Json.WriteString("copy", kind);
            objects.Json.WriteNumber("overlap", Math.Round(copy.Overlap, 4));
            objects.Json.WriteBoolean("credited", copy.IsCredited);
            objects.EndExtension();
            objects.Json.WriteEndObject();
        }
    }
}
