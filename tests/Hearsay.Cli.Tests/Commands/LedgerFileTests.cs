using Microsoft.Data.Sqlite;

namespace Hearsay.Cli.Tests.Commands;

/// <summary>Files that cannot be a ledger: one line says why and what to do, and nothing is broken.</summary>
public sealed class LedgerFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _report;

    public LedgerFileTests() => _report = _folder.Write("report.txt", "The mayor said that it rained.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_no_ledger() => Refusal(_folder.Path).ShouldBe($"hearsay: {_folder.Path}: this is a folder. Give the path of a file with --ledger, such as {_folder.Path}/hearsay.db.");

    [Fact]
    public void A_folder_that_is_not_there_is_named() => Refusal($"{_folder.Path}/none/case.db").ShouldContain($"there is no folder {_folder.Path}/none.");

    [Fact]
    public void An_empty_address_is_refused() => Refusal("").ShouldContain("is empty");

    [Fact]
    public void A_text_is_no_ledger()
    {
        Refusal(_report).ShouldContain("damaged or no ledger");
        File.ReadAllText(_report).ShouldBe("The mayor said that it rained.");
    }

    [Fact]
    public void A_database_of_something_else_is_no_ledger()
    {
        var path = Path.Combine(_folder.Path, "other.db");
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE invoices (number INTEGER)";
            command.ExecuteNonQuery();
        }

        Refusal(path).ShouldContain("this is a database, but no ledger");
    }

    [Fact]
    public void A_damaged_ledger_is_told()
    {
        var path = Path.Combine(_folder.Path, "case.db");
        HearsayProcess.Run("--ledger", path, "add", _report).ExitCode.ShouldBe(0);
        var bytes = File.ReadAllBytes(path);
        Array.Fill(bytes, (byte)0x5a, 4096, bytes.Length - 4096);
        File.WriteAllBytes(path, bytes);

        Refusal(path).ShouldContain("damaged or no ledger");
    }

    [Fact]
    public void Names_that_mean_something_to_SQLite_are_files()
    {
        foreach (var name in (string[])[":memory:", "file:x?mode=memory", "a b;Mode=ReadOnly.db"])
        {
            var path = Path.Combine(_folder.Path, name);
            HearsayProcess.Run("--ledger", path, "add", _report).ExitCode.ShouldBe(0);
            File.Exists(path).ShouldBeTrue(name);
        }
    }

    [Fact]
    public void A_ledger_on_a_disk_that_is_read_only_is_told()
    {
        using var disk = SmallDisk.Mount("8m");
        var path = Path.Combine(disk.Path, "case.db");
        HearsayProcess.Run("--ledger", path, "add", _folder.Write("first.txt", "The mayor said that it snowed.")).ExitCode.ShouldBe(0);
        disk.Remount("ro");

        Refusal(path).ShouldContain("cannot be ");
        HearsayProcess.Run("--ledger", path, "matters", "--all").ErrorLines.Length.ShouldBeLessThan(2);
    }

    [Fact]
    public void A_file_or_a_folder_without_permission_is_told()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Root may write everywhere.");
        var path = Path.Combine(_folder.Path, "case.db");
        HearsayProcess.Run("--ledger", path, "add", _report).ExitCode.ShouldBe(0);
        new FileInfo(path).IsReadOnly = true;

        HearsayProcess.Run("--ledger", path, "add", _folder.Write("other.txt", "It rained.")).ErrorLines.ShouldHaveSingleItem().ShouldContain("cannot be written");
    }

    [Fact]
    public void On_a_full_disk_what_was_said_to_be_in_is_in_and_with_room_it_goes_on()
    {
        const int Count = 300;
        using var disk = SmallDisk.Mount("2m");
        var path = Path.Combine(disk.Path, "case.db");
        for (var number = 0; number < Count; number++)
        {
            _folder.Write($"reports/{number:000}.txt", $"Rain in Lisk\n\nThe mayor said on Monday that it rained {number} times. {Guid.NewGuid()}\n");
        }

        var reports = Path.Combine(_folder.Path, "reports");
        var full = HearsayProcess.Run("--ledger", path, "add", reports);
        full.ExitCode.ShouldBe(1);
        full.ErrorLines.ShouldHaveSingleItem().ShouldBe($"hearsay: {path}: the disk is full. What was said to be added is there; make room and run the command again.");
        full.OutputLines.Length.ShouldBeInRange(1, Count - 1);

        disk.Remount("size=64m");
        var rest = HearsayProcess.Run("--ledger", path, "add", reports);
        rest.ExitCode.ShouldBe(0, rest.Errors);
        rest.ErrorLines.ShouldBe([$"hearsay: {Count - full.OutputLines.Length} reports added to {path}, {full.OutputLines.Length} were there already."]);
    }

    private string Refusal(string ledger)
    {
        var run = HearsayProcess.Run("--ledger", ledger, "add", _report);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        return run.ErrorLines.ShouldHaveSingleItem();
    }
}
