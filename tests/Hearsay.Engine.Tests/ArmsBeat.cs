using Hearsay.Engine.Models;
using Hearsay.Models;

namespace Hearsay.Engine.Tests;

/// <summary>The files of beats/arms.</summary>
internal static class ArmsBeat
{
    public static ModelPack Open()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Hearsay.slnx")))
        {
            root = root.Parent;
        }

        return ModelFolder.Open(Path.Combine(root!.FullName, "beats", "arms")).Pack;
    }
}
