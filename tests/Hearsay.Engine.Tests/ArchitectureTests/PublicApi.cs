using System.Reflection;
using System.Text;

namespace Hearsay.Engine.Tests.ArchitectureTests;

/// <summary>An assembly's public types and members, a line each, in ordinal order. What every record or enum has is left out.</summary>
internal static class PublicApi
{
    private const BindingFlags Shown = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> OfRecords =
    [
        "Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "op_Equality", "op_Inequality", "PrintMembers", "get_EqualityContract",
    ];

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(KindOf(type)).Append(' ').Append(type.FullName).Append('\n');
            foreach (var line in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append(type.FullName).Append(": ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        _ => "class",
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        }

        var constructors = type.GetConstructors(Shown).Select(constructor => $"new({Parameters(constructor)})");
        var properties = type.GetProperties(Shown).Where(property => property.Name != "EqualityContract").Select(Property);
        var fields = type.GetFields(Shown).Select(field => $"{NameOf(field.FieldType)} {field.Name}");
        var methods = type.GetMethods(Shown).Where(method => !IsUsual(method)).Select(method => $"{NameOf(method.ReturnType)} {method.Name}({Parameters(method)})");
        return constructors.Concat(properties).Concat(fields).Concat(methods);
    }

    private static bool IsUsual(MethodInfo method) =>
        OfRecords.Contains(method.Name) || (method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)));

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(parameter => NameOf(parameter.ParameterType)))}]";
        var get = property.GetMethod is { IsPublic: true } ? "get; " : "";
        var set = property.SetMethod is { IsPublic: true } ? "set; " : "";
        return $"{NameOf(property.PropertyType)} {name} {{ {get}{set}}}";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{NameOf(parameter.ParameterType)} {parameter.Name}"));

    private static string NameOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? type.Name : type.Name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
