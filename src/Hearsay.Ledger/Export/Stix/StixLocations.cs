namespace Hearsay.Ledger.Export.Stix;

/// <summary>Writes the states among the places that claimed events name; a location needs a country, a region or coordinates, and no others are known.</summary>
internal sealed class StixLocations(StixObjects objects)
{
    public IReadOnlyList<string> Write(IEnumerable<ToldClaim> claims)
    {
        List<string> ids = [];
        foreach (var name in claims.SelectMany(PlacesOf).Distinct())
        {
            if (Countries.CodeOf(name) is { } code)
            {
                ids.Add(Write(code, name));
            }
        }

        return ids;
    }

    private static IEnumerable<string> PlacesOf(ToldClaim told) => told.Reading is not { } reading
        ? []
        : reading.Events.Where(one => one.Id == told.Claim.Event).SelectMany(one => one.Places)
            .Where(place => place.Entity >= 0).Select(place => reading.Entities[place.Entity].Name);

    private string Write(string code, string name)
    {
        var id = StixObjects.Id("location", NameUuid.Of("country", code));
        if (objects.Begin(id))
        {
            objects.Json.WriteString("name", name);
            objects.Json.WriteString("country", code);
            objects.Json.WriteEndObject();
        }

        return id;
    }
}
