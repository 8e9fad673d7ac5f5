namespace Hearsay.Engine.Dates.Expressions;

/// <summary>Where in time the verb puts what is dated.</summary>
internal enum Direction : byte
{
    Unknown, Past,

    /// <summary>"The court meets on Tuesday", "data show": what is planned, or what is always so.</summary>
    Present,

    Future,
}

/// <summary>What a date that does not say it all is read by.</summary>
/// <param name="Published">A day of the publication.</param>
/// <param name="Told">The last date told; null before the first.</param>
/// <param name="Year">A year named before in the sentence; null for none.</param>
internal readonly record struct DateContext(DateOnly Published, DateInterval? Told, int? Year, Direction Direction);

/// <summary>A date as it is said. What it says and which days these are is kept apart, as TIMEX3 and HeidelTime (Strötgen and Gertz 2013) do.</summary>
internal abstract record DateExpression
{
    /// <summary>Whether the days depend on when the report was published.</summary>
    public abstract bool IsRelative { get; }

    public virtual bool IsApproximate => false;

    /// <summary>Null where they cannot be told.</summary>
    public abstract DateInterval? Resolve(DateContext context);
}

/// <summary>Days that are known from the words alone: "2022-05-12", "the 1990s".</summary>
internal sealed record FixedDate(DateInterval Days) : DateExpression
{
    public override bool IsRelative => false;

    public override DateInterval? Resolve(DateContext context) => Days;
}

/// <summary>A date with numbers that fits two customs and nothing tells which: it is a date, but no days.</summary>
internal sealed record UnclearDate : DateExpression
{
    public override bool IsRelative => false;

    public override DateInterval? Resolve(DateContext context) => null;
}
