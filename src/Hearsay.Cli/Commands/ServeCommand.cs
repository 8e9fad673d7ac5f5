using System.CommandLine;
using System.Net.Sockets;
using Hearsay.Cli.Batches;
using Hearsay.Cli.Commands.Serving;
using Hearsay.Cli.Ledgers;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;
using Hearsay.Ledger;
using Hearsay.Ledger.Store;
using Hearsay.Web;
using Microsoft.AspNetCore.Connections;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay serve</c>: the desk in the browser.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public const string Examples = """
        Examples:
          hearsay serve                             a desk on hearsay.db, at http://127.0.0.1:4777
          hearsay --ledger ~/cases/lisk.db serve    on another ledger
          hearsay serve --port 0                    at any free port

          hearsay serve accounts add "Bea Hart" --role analyst
          hearsay serve --listen 0.0.0.0 --certificate desk.pem     for a team, with accounts

        Without --listen the desk answers to this machine only, and to whoever is at it. Stop it with Ctrl+C.

        """;

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port to listen at; 0 for any that is free.",
        DefaultValueFactory = _ => DeskOptions.UsualPort,
        HelpName = "N",
    };

    private static readonly Option<string?> Who = new("--who") { Description = "Who judges; else HEARSAY_WHO, else the name of the account.", HelpName = "NAME" };

    public static Command Create()
    {
        Port.MustBeBetween(0, 65535);
        var set = new ReadingOptionSet();
        var command = new Command(Name, "Open the desk: the ledger in the browser, and its API.") { Port, Who };
        set.AddForLedger(command);
        TeamOptions.AddTo(command);
        command.SetAction((parsed, cancellation) => Serve(parsed, set.OfLedger(parsed, []), cancellation));
        return command;
    }

    private static async Task<int> Serve(ParseResult parsed, ReadOptions options, CancellationToken cancellation)
    {
        try
        {
            // Who begins with an empty ledger drops reports onto the page.
            using var ledger = LedgerStore.Open(LedgerOption.Of(parsed), TimeProvider.System);
            var who = Analyst.Of(parsed.GetValue(Who));
            var served = TeamOptions.Of(parsed, new DeskOptions { Port = parsed.GetValue(Port), Who = who.Length > 0 ? who : Environment.UserName });
            if (served.DemandsAccounts && served.OpenIdConnect is null && ledger.Accounts.All().All(account => account.Ended is not null || account.Password is null))
            {
                return Fail("nobody has an account yet, so nobody could sign in. Give one first: hearsay serve accounts add NAME --role admin");
            }

            var room = new ReadingRoom(options);
            await using var server = DeskServer.Build(served, ledger, new ReportIntake(room.Read, () => room.Version));
            await server.StartAsync(cancellation).ConfigureAwait(false);
            if (!options.IsQuiet)
            {
                await Console.Error.WriteLineAsync($"hearsay: the desk on {SafeText.Line(ledger.Place)} is at {server.Address} (Ctrl+C stops it)").ConfigureAwait(false);
            }

            await server.WaitAsync().ConfigureAwait(false);
            return ExitCode.Done;
        }
        catch (IOException exception) when (exception.InnerException is SocketException or AddressInUseException)
        {
            return Fail($"port {parsed.GetValue(Port)} is in use: another desk may be open already. Choose another with --port, or --port 0 for any.");
        }
        catch (SocketException exception)
        {
            return Fail($"cannot listen at port {parsed.GetValue(Port)}: {exception.Message}. Choose another with --port, or --port 0 for any.");
        }
        catch (Exception exception) when (exception is LedgerException or ModelException or BeatException)
        {
            return Fail(exception.Message);
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"hearsay: {SafeText.Line(message)}");
        return ExitCode.SomeFailed;
    }
}
