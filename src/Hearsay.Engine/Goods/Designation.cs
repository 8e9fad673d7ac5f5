using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>A designation found in a text.</summary>
/// <param name="Name">Its words in the singular.</param>
/// <param name="Category">Null where the noun beside it decides.</param>
/// <param name="NeedsNoun">Whether it means other things too, so that something beside it must tell.</param>
internal sealed record Designation(TokenRange Tokens, string Name, WeaponSystem? System, string? Category, bool NeedsNoun);
