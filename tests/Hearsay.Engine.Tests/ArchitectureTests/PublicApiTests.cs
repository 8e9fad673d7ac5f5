using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.ArchitectureTests;

/// <summary>
/// What the engine shows the world is a text file, so that review sees it change. After a change that is meant,
/// <c>HEARSAY_WRITE_PUBLIC_API=1 dotnet test --project tests/Hearsay.Engine.Tests</c> writes it anew.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_one_on_file()
    {
        var path = Path.Combine(Root(), "src", "Hearsay.Engine", "PublicApi.txt");
        var actual = PublicApi.Describe(typeof(Document).Assembly);
        if (Environment.GetEnvironmentVariable("HEARSAY_WRITE_PUBLIC_API") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var onFile = File.ReadAllLines(path);
        var now = actual.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        now.Except(onFile).Select(line => "new: " + line).Concat(onFile.Except(now).Select(line => "gone: " + line))
            .ShouldBeEmpty("If the change is meant, run the tests with HEARSAY_WRITE_PUBLIC_API=1.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Hearsay.slnx lies in no folder above the tests.");
    }
}
