namespace Hearsay.Training.Commands;

/// <summary>Picks the stages that the command line names.</summary>
internal static class StageSelection
{
    /// <summary>The named ones in running order; all where none is named.</summary>
    /// <exception cref="TrainingException">There is no stage of a given name; the message lists those there are.</exception>
    public static IEnumerable<T> Choose<T>(IReadOnlyList<T> stages, Func<T, string> nameOf, IReadOnlyList<string>? names)
    {
        if (names is null or { Count: 0 })
        {
            return stages;
        }

        var unknown = names.FirstOrDefault(name => !stages.Any(stage => nameOf(stage) == name));
        return unknown is null
            ? stages.Where(stage => names.Contains(nameOf(stage)))
            : throw new TrainingException($"There is no stage '{unknown}'; there are {string.Join(", ", stages.Select(nameOf))}.");
    }
}
