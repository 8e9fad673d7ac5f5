using System.Reflection;
using System.Runtime.CompilerServices;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.ArchitectureTests;

/// <summary>House rules that hold for every public type of the engine.</summary>
public class PublicTypeTests
{
    private static IEnumerable<Type> Types => typeof(Document).Assembly.GetExportedTypes();

    [Fact]
    public void Structs_are_readonly()
    {
        Types.Where(type => type is { IsValueType: true, IsEnum: false, Name: not "Enumerator" } && !type.IsDefined(typeof(IsReadOnlyAttribute))).ShouldBeEmpty();
    }

    [Fact]
    public void Classes_are_sealed_static_or_abstract()
    {
        Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).ShouldBeEmpty();
    }

    [Fact]
    public void Enums_are_bytes_or_flags()
    {
        Types.Where(type => type.IsEnum && !type.IsDefined(typeof(FlagsAttribute)) && Enum.GetUnderlyingType(type) != typeof(byte)).ShouldBeEmpty();
    }

    [Fact]
    public void Fields_that_can_change_are_not_public()
    {
        Types.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsLiteral: false, IsInitOnly: false })
            .ShouldBeEmpty();
    }

    [Fact]
    public void Stages_keep_no_state_of_a_document()
    {
        // Whatever a stage holds is set once, by its constructor.
        Types.Where(type => type.IsAssignableTo(typeof(Pipelines.IStage)))
            .SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance))
            .Where(field => !field.IsInitOnly && !field.Name.StartsWith('<'))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_type_is_named_for_nothing_in_particular()
    {
        string[] empty = ["Helper", "Helpers", "Util", "Utils", "Utility", "Misc", "Manager", "Common"];
        Types.Where(type => empty.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
