using System.Collections.Frozen;

namespace Hearsay.Ledger.Copies;

/// <summary>Words that two reports share whatever they tell of: the closed classes of English, and the neutral words for saying.</summary>
internal static class FunctionWords
{
    private const string Words = """
        a about above according added after again against all almost along already also although always am among an and another any are around as
        asked at away back be became because become been before began behind being below between both but by called came can cannot come could
        day did do does doing don done down during each either else even ever every few first five for four from further gave get give given go going
        got had has have he her here him himself his how however i if in including into is it its itself just last later least less like made
        make many may me might more most much must my near neither never new next no none nor not now of off on once one only or other others
        our out over own part people per put quite rather s said same say saying says second seen several shall she should since six so some
        still such t take taken than that the their them themselves then there these they third this those though three through time to told
        too took two under until up upon us used very was way we well went were what when where whether which while who whom whose why will
        with within without would year years yet you your monday tuesday wednesday thursday friday saturday sunday
        """;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Known.Contains(word);
}
