namespace Hearsay.Engine.Text;

/// <summary>What kind of thing a name names; written in lower case in the contract's JSON.</summary>
public enum EntityKind : byte
{
    Person, Organization, State, Group, Place, Vessel, Aircraft, Weapon, Outlet,
}

/// <summary>A stretch of tokens that names something.</summary>
public readonly record struct Name(TokenRange Tokens, EntityKind Kind);
