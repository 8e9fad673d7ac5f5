using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Which voices, parties and matters are the same by judgement: from the log into the tables.</summary>
internal static class GroupEffects
{
    /// <summary>Whether reading a report again may have changed who is meant: where unnamed voices of it, or claims of it by which a matter is known, were merged or split.</summary>
    public static bool Concerns(Work work, string report) => work.Scalar<long>(
        "SELECT count(*) FROM judgements WHERE kind IN ('merge', 'split') AND (target LIKE @mark OR body LIKE @mark)", new { mark = $"%{report}%" }) > 0;

    public static void Refresh(Work work)
    {
        var log = JudgementRows.Of(work, JudgementKind.Merge, JudgementKind.Split);
        var standing = Standing.Of(log);
        var (voices, parties, matters) = (new Groups<long>(), new Groups<long>(), new Groups<long>());
        var numbers = new TargetNumbers(work);
        foreach (var judgement in log.Where(judgement => judgement.Undoes is null))
        {
            var isInForce = standing.IsInForce(judgement.Number);
            var groups = judgement.Target switch { VoiceTarget => voices, PartyTarget => parties, _ => matters };
            if (numbers.Of(judgement.Target) is not { } number)
            {
                continue;
            }

            switch (judgement.Body)
            {
                case Merging merging when isInForce:
                    foreach (var other in merging.Others.Select(numbers.Of).OfType<long>())
                    {
                        groups.Join(number, other);
                    }

                    break;

                // What was split off and should not have been is put back by joining it: claims that came since come along.
                case Splitting { Made: > 0 and var made } when !isInForce:
                    matters.Join(number, made);
                    break;
                case Splitting { Made: 0 } when isInForce:
                    groups.Part(number);
                    break;
                default:
                    break;
            }
        }

        Write(work, "voices", "same_as", voices.Heads);
        Write(work, "parties", "same_as", parties.Heads);
        foreach (var head in Write(work, "matters", "joined", matters.Heads))
        {
            MatterProfiles.Pin(work, head);
        }
    }

    // Returns the heads of what was not in their group before.
    private static HashSet<long> Write(Work work, string table, string column, IReadOnlyDictionary<long, long> heads)
    {
        var stored = work.Query<(long, long)>($"SELECT number, {column} FROM {table} WHERE {column} IS NOT NULL").ToDictionary();
        foreach (var number in stored.Keys.Where(number => !heads.ContainsKey(number)))
        {
            work.Execute($"UPDATE {table} SET {column} = NULL WHERE number = @number", new { number });
        }

        var changed = new HashSet<long>();
        foreach (var (number, head) in heads.Where(pair => stored.GetValueOrDefault(pair.Key) != pair.Value))
        {
            work.Execute($"UPDATE {table} SET {column} = @head WHERE number = @number", new { number, head });
            changed.Add(head);
        }

        return changed;
    }
}
