using Hearsay.Engine.Text;
using Hearsay.Ledger.Parties;

namespace Hearsay.Web.Pages.Parties;

/// <summary>How a party is named in an address and in a judgement: a ship and a town may share a name.</summary>
internal static class Marks
{
    /// <summary>"party:carrier/Calypso".</summary>
    public static string Of(LedgerParty party) => $"party:{Group(party.Kind)}/{party.Name}";

    /// <summary>"/parties/Calypso?as=carrier".</summary>
    public static string Address(LedgerParty party) => $"/parties/{Uri.EscapeDataString(party.Name)}?as={Group(party.Kind)}";

    /// <summary>Kinds whose names are told apart.</summary>
    public static string Group(EntityKind kind) => kind switch
    {
        EntityKind.Vessel or EntityKind.Aircraft => "carrier",
        EntityKind.Weapon => "weapon",
        EntityKind.Person => "person",
        _ => "party",
    };
}
