using Hearsay.Engine.Models;

namespace Hearsay.Training.Neural;

/// <summary>Keeps learned numbers in full between two stages of training; what ships is written by the stage that ends it.</summary>
internal static class ParameterFile
{
    public static byte[] Write(IEnumerable<Parameter> parameters, IEnumerable<ulong> features)
    {
        var file = new ModelFileBuilder().Add<ulong>("features", features.ToArray());
        foreach (var parameter in parameters)
        {
            file.Add<float>(parameter.Name, parameter.Value);
        }

        return file.Build();
    }

    /// <summary>The features whose vectors the file holds, in their order.</summary>
    public static FeatureTable ReadFeatures(ModelFile file) => FeatureTable.Of(file.RequireColumn<ulong>("features").Span);

    /// <exception cref="TrainingException">The file was made for other sizes.</exception>
    public static void Read(ModelFile file, IEnumerable<Parameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            var values = file.RequireColumn<float>(parameter.Name).Span;
            if (values.Length != parameter.Value.Length)
            {
                throw new TrainingException($"{file.Name}: '{parameter.Name}' has another size than the configuration asks for; train that stage again.");
            }

            values.CopyTo(parameter.Value);
        }
    }
}
