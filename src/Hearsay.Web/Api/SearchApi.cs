using Hearsay.Ledger.Accounts;
using Hearsay.Ledger;
using Hearsay.Ledger.Searching;
using Hearsay.Ledger.Store;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/search</c>: where words stand.</summary>
internal static class SearchApi
{
    // Who has more than so many of a kind has words to add.
    private const int MostOfKind = 1000;

    public static void Map(RouteGroupBuilder api) => api.MapGet("/search", Find).Demands(Role.Reader).WithTags("Search").WithName("search").WithSummary("Where words stand in the ledger, best first.")
        .WithDescription("All of the words in ?q= must be there; the last may be the beginning of one. ?in= is reports, claims or voices; without it all three, one kind after the other.")
        .Produces<Page<HitShape>>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Find(LedgerStore ledger, [AsParameters] Paging paging, string? q = null, string? @in = null)
    {
        if (paging.Fault(out var after) is { } fault)
        {
            return fault;
        }

        if (string.IsNullOrWhiteSpace(q))
        {
            return Problems.Bad("Say which words to look for: ?q=WORDS.");
        }

        SearchKind[] kinds = @in switch { null or "" => Enum.GetValues<SearchKind>(), "reports" => [SearchKind.Reports], "claims" => [SearchKind.Claims], "voices" => [SearchKind.Voices], _ => [] };
        if (kinds.Length == 0)
        {
            return Problems.Bad("Search in reports, claims or voices, or leave ?in= away for all three.");
        }

        var reach = Math.Min(paging.Reach(after), MostOfKind);
        var (items, next) = paging.Cut(kinds.SelectMany(kind => ledger.Search.Find(kind, q, reach)), after);
        return Answer.Page(items, HitJson.Write, next);
    }
}
