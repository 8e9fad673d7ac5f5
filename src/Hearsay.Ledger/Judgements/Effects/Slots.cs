using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Selectors;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>The slots of an event while an analyst fills them.</summary>
internal sealed class Slots(ReportReading reading, Event told)
{
    private static readonly HashSet<string> PlaceRoles = ["origin", "transit", "destination", "scene"];

    private List<EventRole> _roles = [.. told.Roles];
    private List<EventRole> _places = [.. told.Places];

    /// <summary>Puts these in the place of what filled a role; nobody where there are none.</summary>
    /// <returns>False where words are no longer in the text; the slot stays as it was.</returns>
    public bool TryFill(string role, IReadOnlyList<SlotFilling> fillings)
    {
        var filled = new List<EventRole>();
        foreach (var filling in fillings)
        {
            if (filling.Words is null || Anchoring.Find(filling.Words, reading.Report.Text) is not { } span)
            {
                return false;
            }

            filled.Add(new EventRole(role, EntityAt(span, filling.Filler!), span, told.Claims));
        }

        if (PlaceRoles.Contains(role))
        {
            _places = [.. _places.Where(one => one.Role != role), .. filled];
        }
        else
        {
            _roles = [.. _roles.Where(one => one.Role != role), .. filled];
        }

        return true;
    }

    public Event Result() => told with { Roles = _roles, Places = _places };

    // The entity of that name, else the one that these words mention; -1 for words that name nobody.
    private int EntityAt(TextSpan span, string name)
    {
        var key = NameKey.Of(name);
        for (var place = 0; place < reading.Entities.Count; place++)
        {
            if (NameKey.Of(reading.Entities[place].Name) == key)
            {
                return place;
            }
        }

        return reading.Entities.ToList().FindIndex(entity => entity.Mentions.Any(mention => mention.Overlaps(span) && span.Contains(mention)));
    }
}
