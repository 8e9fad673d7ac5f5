namespace Hearsay.Engine.Sequences;

/// <summary>Numbers in steps that grow, for features.</summary>
public static class Steps
{
    /// <summary>0 to 4 as they are, then 5 for 5 and 6, up to 9 from 25 on; negative numbers mirrored.</summary>
    public static int Of(int number) => number < 0 ? -Of(-number) : number switch
    {
        < 5 => number,
        < 7 => 5,
        < 10 => 6,
        < 15 => 7,
        < 25 => 8,
        _ => 9,
    };
}
