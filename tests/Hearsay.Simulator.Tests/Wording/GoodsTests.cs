using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Tests.Wording;

public sealed class GoodsTests
{
    [Fact]
    public void Designations_are_those_of_the_arms_beat()
    {
        var known = File.ReadLines(Path.Combine(Folder(), "beats", "arms", "designations.tsv")).Select(line => line.Split('\t')[0].TrimEnd('?')).ToHashSet();
        World.Ours.Goods.Where(good => good.Designation is not null).ShouldAllBe(good => known.Contains(good.Designation!));
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No Hearsay.slnx above the tests.");
    }
}
