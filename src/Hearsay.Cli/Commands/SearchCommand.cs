using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger.Searching;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay search</c>: where words stand in the ledger.</summary>
internal static class SearchCommand
{
    public const string Name = "search";

    public const string Examples = """
        Examples:
          hearsay search rifles Lisk             reports, claims and voices with all of these words
          hearsay search custom --in claims      claims with a word that begins so
          hearsay search rifles --format json    an object a line

        """;

    private static readonly Argument<string[]> Words = new("WORDS") { Description = "All of them must be there; the last may be the beginning of one.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<SearchKind?> In = new("--in", "-i") { Description = "Look only in reports, claims or voices.", HelpName = "reports|claims|voices" };

    private static readonly Option<int> Limit = new("--limit", "-n") { Description = "How many of each to show (the default is 20).", HelpName = "NUMBER", DefaultValueFactory = _ => 20 };

    private static readonly Option<LedgerFormat> Format = new("--format", "-f") { Description = "What to print: text (the default) or json (an object a line)." };

    public static Command Create()
    {
        Format.AcceptWords();
        In.AcceptWords();
        Limit.MustBeBetween(1, 10_000);
        var command = new Command(Name, "Search the ledger's reports, claims and voices for words.") { Words, In, Limit, Format };
        command.SetAction(parsed => LedgerListing.Print(
            parsed,
            parsed.GetValue(Format),
            ledger => Find(ledger.Search, parsed.GetValue(In), string.Join(' ', parsed.GetValue(Words)!), parsed.GetValue(Limit)),
            HitJson.Write,
            (hits, console) =>
            {
                foreach (var hit in hits)
                {
                    HitView.Write(console, hit);
                }
            }));
        return command;
    }

    private static List<Hit> Find(SearchShelf shelf, SearchKind? only, string query, int limit)
    {
        SearchKind[] kinds = only is { } one ? [one] : Enum.GetValues<SearchKind>();
        var hits = kinds.SelectMany(kind => shelf.Find(kind, query, limit)).ToList();
        if (hits.Count == 0)
        {
            Console.Error.WriteLine("hearsay: Nothing in the ledger has all of these words.");
        }

        return hits;
    }
}
