namespace Hearsay.Engine.Beats;

/// <summary>How far something has come that is not done: what words around it tell, whatever it is.</summary>
public enum Stage : byte
{
    /// <summary>Wanted or asked for: "seeks to buy".</summary>
    Wish,

    /// <summary>"Negotiating", "in talks".</summary>
    Talks,

    /// <summary>"Agreed to", "signed a deal".</summary>
    Agreed,

    /// <summary>"Paid for".</summary>
    Paid,

    /// <summary>On its way: "is sending".</summary>
    Underway,

    /// <summary>Done: "has sold", "received".</summary>
    Done,

    /// <summary>Called off: "cancelled", "fell through".</summary>
    Off,
}
