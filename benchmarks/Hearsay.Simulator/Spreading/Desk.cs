using Hearsay.Simulator.Wording;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Spreading;

/// <summary>Where and when a sentence is written.</summary>
/// <param name="Via">Whom the outlet says that it has this from.</param>
/// <param name="HidesSource">Whether it has this from somebody and does not say so.</param>
public sealed record Desk(Outlet Outlet, DateOnly Day, Outlet? Via = null, DateOnly ViaDay = default, bool HidesSource = false)
{
    /// <summary>"on Tuesday", or "on 3 March" for what is longer ago.</summary>
    public string On(DateOnly then) => Day.DayNumber - then.DayNumber <= 6 ? "on " + Sentences.Weekday(then) : "on " + Sentences.Day(then);
}
