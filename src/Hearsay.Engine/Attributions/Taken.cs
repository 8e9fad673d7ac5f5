namespace Hearsay.Engine.Attributions;

/// <summary>Which tokens are part of an attribution already.</summary>
internal static class Taken
{
    public static bool[] By(IEnumerable<Finding> findings, int tokenCount)
    {
        var taken = new bool[tokenCount];
        foreach (var finding in findings)
        {
            Mark(taken, finding);
        }

        return taken;
    }

    public static void Mark(bool[] taken, Finding finding)
    {
        foreach (var range in finding.Spans)
        {
            Array.Fill(taken, true, range.Start, range.Count);
        }
    }
}
