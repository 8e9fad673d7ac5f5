using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// A value and a polarity on the scale of -3 (certainly did not happen) to 3 (certainly did) that Lee et al. (2015) and the Universal
/// Decompositional Semantics data use. One step a value; not fitted to those data.
/// </summary>
public static class CertaintyScore
{
    public static double Of(CertaintyValue value, Polarity polarity)
    {
        var size = value switch
        {
            CertaintyValue.Certain => 3.0,
            CertaintyValue.Probable => 2.0,
            CertaintyValue.Possible => 1.0,
            _ => 0.0,
        };
        return polarity switch
        {
            Polarity.Positive => size,
            Polarity.Negative => -size,
            _ => 0.0,
        };
    }
}
