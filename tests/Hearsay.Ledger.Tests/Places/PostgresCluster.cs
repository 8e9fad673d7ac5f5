using System.Diagnostics;
using Npgsql;

namespace Hearsay.Ledger.Tests.Places;

/// <summary>A server of our own in a temporary folder, reached through a socket there; it ends when this process does.</summary>
internal sealed class PostgresCluster : IDisposable
{
    // The shell waits on its input, which closes with this process however that ends, and takes the server with it.
    private const string UntilWeEnd = "\"$@\" & server=$!; read -r _; kill -QUIT $server; wait $server";

    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-pg-").FullName;
    private readonly bool _isDurable;
    private Process? _server;

    /// <param name="isDurable">Whether it writes through to the disk; slower, and wanted only where the server itself is stopped hard.</param>
    public PostgresCluster(bool isDurable)
    {
        _isDurable = isDurable;
        PostgresBinaries.Own(_folder);
        Run("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions");
        var rules = Path.Combine(Data, "pg_hba.conf");
        File.WriteAllText(rules, $"local all locked scram-sha-256\n{File.ReadAllText(rules)}");
        Start();
    }

    public string ConnectionString => $"Host={_folder};Username=postgres;Database=postgres";

    private string Data => Path.Combine(_folder, "data");

    public void Start()
    {
        string[] command =
        [
            .. PostgresBinaries.Prefix, "sh", "-c", UntilWeEnd, "sh", Path.Combine(PostgresBinaries.Folder!, "postgres"), "-D", Data, "-k", _folder,
            "-c", "listen_addresses=", "-c", $"fsync={(_isDurable ? "on" : "off")}", "-c", "shared_buffers=32MB", "-c", "max_connections=60", "-c", "logging_collector=off",
        ];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        _server = Process.Start(start)!;
        _server.ErrorDataReceived += (_, _) => { };
        _server.BeginErrorReadLine();
        _server.BeginOutputReadLine();
        WaitUntilReady();
    }

    /// <summary>Stops it as "pg_ctl stop -m immediate" does: every connection is cut, and the next start recovers.</summary>
    public void StopHard()
    {
        _server!.StandardInput.Close();
        _server.WaitForExit();
        _server.Dispose();
        _server = null;
    }

    public void Dispose()
    {
        if (_server is not null)
        {
            StopHard();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void WaitUntilReady()
    {
        for (var patience = Stopwatch.StartNew(); ;)
        {
            try
            {
                using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=false");
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (patience.Elapsed < TimeSpan.FromSeconds(30) && !_server!.HasExited)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        string[] command = [.. PostgresBinaries.Prefix, Path.Combine(PostgresBinaries.Folder!, program), .. arguments];
        PostgresBinaries.Run(command[0], command[1..]);
    }
}
