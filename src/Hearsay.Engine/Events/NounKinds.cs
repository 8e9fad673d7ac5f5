using Hearsay.Engine.Beats;
using Hearsay.Engine.Mentions;

namespace Hearsay.Engine.Events;

/// <summary>What a noun may fill by what it describes: "boat" a vessel's slots, "ministry" an organization's.</summary>
internal static class NounKinds
{
    public static FillerKinds Of(NounClasses classes) =>
        (classes.HasFlag(NounClasses.Person) ? FillerKinds.Person : 0)
        | ((classes & (NounClasses.Organization | NounClasses.Outlet)) != 0 ? FillerKinds.Organization : 0)
        | ((classes & (NounClasses.Group | NounClasses.Crowd)) != 0 ? FillerKinds.Group : 0)
        | (classes.HasFlag(NounClasses.State) ? FillerKinds.State : 0)
        | (classes.HasFlag(NounClasses.Place) ? FillerKinds.Place : 0)
        | (classes.HasFlag(NounClasses.Vessel) ? FillerKinds.Vessel : 0)
        | (classes.HasFlag(NounClasses.Aircraft) ? FillerKinds.Aircraft : 0)
        | (classes.HasFlag(NounClasses.Vehicle) && !classes.HasFlag(NounClasses.Load) ? FillerKinds.Vehicle : 0);
}
