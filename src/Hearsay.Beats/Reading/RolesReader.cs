using Hearsay.Beats.Yaml;
using Hearsay.Engine.Beats;

namespace Hearsay.Beats.Reading;

/// <summary>Reads what may fill the roles of an event type: <c>supplier: party</c>, <c>carrier: [vessel, organization]</c>.</summary>
internal sealed class RolesReader(Remarks remarks)
{
    private static readonly Dictionary<string, FillerKinds> Kinds = Enum.GetValues<FillerKinds>().Where(kind => kind != FillerKinds.None)
        .ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly NameList _kinds = new("kind", Kinds.Keys, remarks);

    public IReadOnlyList<Role> Read(YamlMap roles) => [.. roles.Entries.Select(Read)];

    private Role Read(YamlEntry role)
    {
        if (!Wording.IsName(role.Key.Value))
        {
            remarks.Mistake(role.Key, $"the role {role.Key} is no name; a name has small letters, digits and hyphens.");
        }
        else if (PlaceRoles.All.Contains(role.Key.Value) || role.Key.Value == Positions.Goods)
        {
            remarks.Mistake(role.Key, $"the role {role.Key} is called like a slot that is there already; places stand under 'places', and goods need no role.");
        }

        return new Role(role.Key.Value, _kinds.TakeAll(role.AsSomeTexts()).Aggregate(FillerKinds.None, (all, kind) => all | Kinds[kind]));
    }
}
