namespace Hearsay.Engine.Attributions;

/// <summary>What a token is in an attribution: at the start of a span or further in it.</summary>
public static class SpanLabel
{
    public const byte None = 0;
    public const byte SourceStart = 1;
    public const byte Source = 2;
    public const byte CueStart = 3;
    public const byte Cue = 4;
    public const byte ContentStart = 5;
    public const byte Content = 6;
    public const int Count = 7;

    /// <summary>0 none, 1 source, 2 cue, 3 content.</summary>
    public static int RoleOf(byte label) => (label + 1) / 2;

    public static bool IsStart(byte label) => label % 2 == 1;
}
