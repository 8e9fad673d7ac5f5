using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;

namespace Hearsay.Engine.Certainties;

/// <summary>The weights of the regression for factuality; docs/models.md says how it is built.</summary>
internal sealed class FactualityModel
{
    public const string FileName = "certainty.bin";

    public FactualityModel(ModelFile file)
    {
        Features = new EmbeddingTable(file, "features");
        States = new DenseLayer(file, "states", rectified: false);
        Scores = new DenseLayer(file, "score", rectified: false);
        if (States.Outputs != Features.Width || Scores.Inputs != States.Outputs || States.Inputs % FactualityFeatures.StatesRead != 0)
        {
            throw new ModelException($"{file.Name}: the layers do not fit each other.");
        }
    }

    public EmbeddingTable Features { get; }

    public DenseLayer States { get; }

    public DenseLayer Scores { get; }
}
