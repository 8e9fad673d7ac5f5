using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates;

/// <summary>What a date does to the time it stands for.</summary>
public enum DateBound : byte
{
    /// <summary>Something happens within it: "in May 2019", "between 2014 and 2016".</summary>
    None,

    /// <summary>From it on: "since 2009".</summary>
    Since,

    /// <summary>As far as it, itself included: "until June 2023", "by Friday".</summary>
    Until,

    /// <summary>What comes before it: "before 2015".</summary>
    Before,

    /// <summary>What comes after it: "after May 12".</summary>
    After,
}

/// <summary>
/// A date as the text gives it, as days. Nothing is guessed: without a date of publication "on Tuesday" has no days. After TIMEX3 (Pustejovsky et al. 2003),
/// but as the first and last day, since most of what is asked of a date is whether it can be the same as another.
/// </summary>
/// <param name="Tokens">Its words, those that bound it or join two dates included ("since 2009"), "in" and "on" not.</param>
/// <param name="Start">The first day; null where it is open or cannot be told.</param>
/// <param name="End">The last day; null where it is open or cannot be told.</param>
/// <param name="IsApproximate">Whether the text leaves it vague: "around 1997", "early 2009", "a few weeks ago".</param>
/// <param name="Named">The days of what is named, without the bound: all of 2009 for "since 2009".</param>
/// <param name="IsOnset">Whether a state is said to have begun then: "has been under an embargo since 2011", but not "has sold engines since 2011".</param>
public readonly record struct DateMention(TokenRange Tokens, DateOnly? Start, DateOnly? End, bool IsApproximate, DateBound Bound, DateInterval? Named, bool IsOnset)
{
    /// <summary>
    /// The days in which what is dated took place: a state that has held since 2011 began in 2011, what has been done since 2020 was done until the publication.
    /// </summary>
    public (DateOnly? Start, DateOnly? End) Happened(DateInterval? published) => Bound switch
    {
        DateBound.Since when IsOnset => (Named?.Start, Named?.End),
        DateBound.Since => (Start, published is { } days && Start <= days.End ? days.End : null),
        _ => (Start, End),
    };
}
