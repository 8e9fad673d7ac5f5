using System.Diagnostics;

namespace Hearsay.Cli.Tests;

/// <summary>A disk of a few megabytes in memory; only root can make one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public static SmallDisk Mount(string size)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root on Linux can make a disk to fill.");
        var disk = new SmallDisk();
        if (!Run("mount", "-t", "tmpfs", "-o", $"size={size}", "hearsay-test", disk.Path))
        {
            disk._folder.Dispose();
            Assert.Skip("This root may not mount anything, as in a container.");
        }

        return disk;
    }

    public void Remount(string option) => Run("mount", "-o", $"remount,{option}", Path).ShouldBeTrue();

    public void Dispose()
    {
        Run("umount", Path);
        _folder.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
