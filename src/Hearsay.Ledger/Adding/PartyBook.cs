using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Adding;

/// <summary>The entities of a report under the numbers that they have throughout the ledger, and the parts that they play in its events.</summary>
internal static class PartyBook
{
    public static void Enter(Work work, long report, ReportReading reading)
    {
        var keys = reading.Entities.Select(KeyOf).ToArray();
        var known = Numbers.Of(work, "parties", keys);
        var next = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM parties");
        var rows = new List<object?[]>();
        for (var place = 0; place < keys.Length; place++)
        {
            if (known.TryAdd(keys[place], next + 1))
            {
                var entity = reading.Entities[place];
                rows.Add([++next, keys[place], entity.Kind.Word(), StoredText.Clean(entity.Name)]);
            }
        }

        Rows.Insert(work, "parties (number, key, kind, name)", "", rows);
        Rows.Insert(
            work, "report_parties (report, place, party, mentions)", "",
            [.. reading.Entities.Select((entity, place) => new object?[] { report, place, known[keys[place]], entity.Mentions.Count })]);
        EnterRoles(work, report, reading, place => known[keys[place]]);
    }

    /// <summary>Enters anew who plays which part, after an analyst said otherwise.</summary>
    public static void ReplaceRoles(Work work, long report, ReportReading reading)
    {
        work.Execute("DELETE FROM event_roles WHERE report = @report", new { report });
        var parties = work.Query<long>("SELECT party FROM report_parties WHERE report = @report ORDER BY place", new { report }).ToList();
        EnterRoles(work, report, reading, place => parties[place]);
    }

    private static void EnterRoles(Work work, long report, ReportReading reading, Func<int, long> numberOf) => Rows.Insert(
        work, "event_roles (report, event, type, status, role, party)", "ON CONFLICT DO NOTHING",
        [.. reading.Events.SelectMany((told, place) => told.Roles.Concat(told.Places).Where(role => role.Entity >= 0)
            .Select(role => new object?[] { report, place, told.Type, told.Status, role.Role, numberOf(role.Entity) }))]);

    // A place and a vessel may share a name; a state and a place are told apart by the engine, and seldom alike in two reports.
    private static string KeyOf(Entity entity)
    {
        var group = entity.Kind switch
        {
            EntityKind.Vessel or EntityKind.Aircraft => "carrier",
            EntityKind.Weapon => "weapon",
            EntityKind.Person => "person",
            _ => "party",
        };
        return NameKey.Of(entity.Name) is { Length: > 0 } key ? $"{group}/{key}" : NameKey.Short($"{group}/{StoredText.Clean(entity.Name)}");
    }
}
