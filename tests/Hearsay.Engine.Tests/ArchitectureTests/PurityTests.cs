using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Hearsay.Engine.Tests.ArchitectureTests;

/// <summary>The engine touches no disk, network, clock, environment or chance: text and models come in, readings go out.</summary>
public class PurityTests
{
    // What of System.IO only holds characters and bytes in memory.
    private static readonly HashSet<string> InMemory =
    [
        "System.IO.TextWriter", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.StringReader", "System.IO.Stream", "System.IO.MemoryStream",
        "System.IO.InvalidDataException", "System.IO.EndOfStreamException",
    ];

    private static readonly string[] BannedNamespaces =
    [
        "System.IO", "System.Net", "System.Diagnostics.Process", "System.Threading.Timer", "Microsoft.Win32",
    ];

    private static readonly HashSet<string> BannedTypes =
    [
        "System.Console", "System.AppContext", "System.AppDomain", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.TimeProvider", "System.TimeZoneInfo",
    ];

    private static readonly HashSet<string> BannedMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Random.get_Shared", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
    ];

    [Fact]
    public void The_engine_refers_to_nothing_outside_itself()
    {
        using var file = new PEReader(File.OpenRead(typeof(Hearsay.Engine.Text.Document).Assembly.Location));
        var metadata = file.GetMetadataReader();

        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle)).Where(IsBanned);
        var members = metadata.MemberReferences.Select(handle => NameOf(metadata, handle)).Where(IsBannedMember);

        types.Concat(members).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_stream_would_be_noticed()
    {
        IsBanned("System.IO.FileStream").ShouldBeTrue();
        IsBanned("System.Net.Http.HttpClient").ShouldBeTrue();
        IsBanned("System.IO.StringWriter").ShouldBeFalse();
    }

    private static bool IsBanned(string type) =>
        BannedTypes.Contains(type) || (!InMemory.Contains(type) && BannedNamespaces.Any(name => type.StartsWith(name + '.', StringComparison.Ordinal)));

    // The compiler asks for the thread's number in every iterator.
    private static bool IsBannedMember(string member) =>
        BannedMembers.Contains(member)
        || (member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != "System.Environment.get_CurrentManagedThreadId");

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static string NameOf(MetadataReader metadata, MemberReferenceHandle handle)
    {
        var member = metadata.GetMemberReference(handle);
        return member.Parent.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}"
            : metadata.GetString(member.Name);
    }
}
