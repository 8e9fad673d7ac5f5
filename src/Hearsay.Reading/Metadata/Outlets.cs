using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Metadata;

/// <summary>Makes the outlet of what was found on its name and domain.</summary>
internal static class Outlets
{
    public static Outlet? From(EvidenceBook book)
    {
        var (name, domain) = (book.Find(Field.Outlet), book.Find(Field.Domain));
        return name is null && domain is null ? null : new Outlet(name, domain);
    }
}
