using Hearsay.Ledger.Accounts;
using Hearsay.Ledger;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Voices;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/voices</c>: whose word the reports rest on.</summary>
internal static class VoicesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var voices = api.MapGroup("/voices").WithTags("Voices and parties");
        voices.MapGet("", List).Demands(Role.Reader).WithName("listVoices").WithSummary("Who is heard most, with reliability where a person judged it.")
            .WithDescription("Those with a name; with ?all=true the unnamed, too, each report's for itself.")
            .Produces<Page<VoiceShape>>().ProducesProblem(StatusCodes.Status400BadRequest);
        voices.MapGet("/{name}", One).Demands(Role.Reader).WithName("voice").WithSummary("A voice, however its name is written, with its record.")
            .Produces<VoiceShape>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(LedgerStore ledger, [AsParameters] Paging paging, bool all = false)
    {
        if (paging.Fault(out var after) is { } fault)
        {
            return fault;
        }

        var grades = ledger.Judgements.Reliabilities();
        var (items, next) = paging.Cut(ledger.Voices.Most(paging.Reach(after), all), after);
        return Answer.Page(items.Select(voice => new HeardVoice(voice, grades.GetValueOrDefault(voice.Number), null)), VoiceJson.Write, next);
    }

    private static IResult One(string name, LedgerStore ledger)
    {
        if (ledger.Voices.Find(Paths.NameIn(name)) is not { } voice)
        {
            return Problems.Absent("No voice in the ledger is called so; /api/v1/voices lists them, and /api/v1/search?in=voices finds them by a word.");
        }

        var record = VoiceRecord.Of(voice.Number, ledger.Matters.HeardFrom(voice.Number));
        return Answer.Of(new HeardVoice(voice, ledger.Judgements.Reliabilities().GetValueOrDefault(voice.Number), record), VoiceJson.Write);
    }
}
