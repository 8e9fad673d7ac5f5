using System.Numerics.Tensors;
using Hearsay.Engine.Models.Neural;

namespace Hearsay.Training.Neural;

/// <summary>A bidirectional recurrent layer that learns: forward by the engine's own code, and back through it.</summary>
internal sealed class BiLstm
{
    private readonly Direction _forwards;
    private readonly Direction _backwards;

    public BiLstm(string name, int inputs, int width, Random random)
    {
        Width = width;
        _forwards = new Direction($"{name}.forwards", inputs, width, backwards: false, random);
        _backwards = new Direction($"{name}.backwards", inputs, width, backwards: true, random);
    }

    /// <summary>Of one direction; the layer puts out twice as many numbers a row.</summary>
    public int Width { get; }

    public IEnumerable<Parameter> Parameters => _forwards.Parameters.Concat(_backwards.Parameters);

    /// <summary>rows × 2·Width.</summary>
    public float[] Forward(PackedSequences batch, float[] inputs)
    {
        var left = _forwards.Forward(batch, inputs);
        var right = _backwards.Forward(batch, inputs);
        var outputs = new float[batch.Rows * 2 * Width];
        for (var row = 0; row < batch.Rows; row++)
        {
            left.AsSpan(row * Width, Width).CopyTo(outputs.AsSpan(row * 2 * Width));
            right.AsSpan(row * Width, Width).CopyTo(outputs.AsSpan((row * 2 * Width) + Width));
        }

        return outputs;
    }

    /// <summary>Adds to the parameters' gradients and gives the gradient of the inputs.</summary>
    public float[] Backward(PackedSequences batch, float[] inputs, float[] outputGradient)
    {
        var left = new float[batch.Rows * Width];
        var right = new float[batch.Rows * Width];
        for (var row = 0; row < batch.Rows; row++)
        {
            outputGradient.AsSpan(row * 2 * Width, Width).CopyTo(left.AsSpan(row * Width));
            outputGradient.AsSpan((row * 2 * Width) + Width, Width).CopyTo(right.AsSpan(row * Width));
        }

        var inputGradient = new float[inputs.Length];
        _forwards.Backward(batch, inputs, left, inputGradient);
        _backwards.Backward(batch, inputs, right, inputGradient);
        return inputGradient;
    }

    private sealed class Direction
    {
        private readonly bool _backwards;
        private readonly Parameter _fromInput;
        private readonly Parameter _fromState;
        private readonly Parameter _bias;
        private readonly LstmWeights _weights;
        private LstmRun _run = new();

        public Direction(string name, int inputs, int width, bool backwards, Random random)
        {
            _backwards = backwards;
            _fromInput = Parameter.Glorot($"{name}.fromInput", inputs, 4 * width, random);
            _fromState = Parameter.Glorot($"{name}.fromState", width, 4 * width, random);
            _bias = Parameter.Zero($"{name}.bias", 4 * width, random);
            _bias.Value.AsSpan(width, width).Fill(1f);
            _weights = new LstmWeights(inputs, width, _fromInput.Value, _fromState.Value, _bias.Value);
        }

        public IEnumerable<Parameter> Parameters => [_fromInput, _fromState, _bias];

        public float[] Forward(PackedSequences batch, float[] inputs)
        {
            _run = new LstmRun();
            LstmLayer.Run(_weights, batch, inputs, _backwards, _run);
            return _run.Outputs;
        }

        public void Backward(PackedSequences batch, float[] inputs, float[] outputGradient, float[] inputGradient)
        {
            var width = _weights.Width;
            var rows = batch.Rows;
            var gateGradient = new float[rows * 4 * width];
            var cellGradient = new float[rows * width];
            var previousStates = new float[rows * width];
            var stateToGate = Transposed(_fromState);
            for (var i = batch.Steps - 1; i >= 0; i--)
            {
                var step = _backwards ? batch.Steps - 1 - i : i;
                var before = i == 0 ? -1 : _backwards ? step + 1 : step - 1;
                var linked = LstmLayer.Linked(batch, step, before);
                GateGradients(batch, step, before, linked, outputGradient, cellGradient, gateGradient);
                if (linked > 0)
                {
                    var start = batch.StartOf(step);
                    var target = outputGradient.AsSpan(batch.StartOf(before) * width, linked * width);
                    Gemm.MultiplyAdd(gateGradient.AsSpan(start * 4 * width, linked * 4 * width), stateToGate, target, linked, 4 * width, width);
                    _run.Outputs.AsSpan(batch.StartOf(before) * width, linked * width).CopyTo(previousStates.AsSpan(start * width));
                }
            }

            Learn(_fromState, previousStates, gateGradient, rows);
            Learn(_fromInput, inputs, gateGradient, rows);
            for (var row = 0; row < rows; row++)
            {
                TensorPrimitives.Add(_bias.Gradient, gateGradient.AsSpan(row * 4 * width, 4 * width), _bias.Gradient);
            }

            Gemm.MultiplyAdd(gateGradient, Transposed(_fromInput), inputGradient, rows, 4 * width, _weights.Inputs);
        }

        private void GateGradients(
            PackedSequences batch, int step, int before, int linked, float[] outputGradient, float[] cellGradient, float[] gateGradient)
        {
            var width = _weights.Width;
            for (var i = 0; i < batch.ActiveAt(step); i++)
            {
                var at = (batch.StartOf(step) + i) * width;
                var earlier = i < linked ? (batch.StartOf(before) + i) * width : -1;
                var gates = _run.Gates.AsSpan(at * 4, 4 * width);
                var into = gateGradient.AsSpan(at * 4, 4 * width);
                for (var j = 0; j < width; j++)
                {
                    float input = gates[j], forget = gates[width + j], open = gates[(2 * width) + j], candidate = gates[(3 * width) + j];
                    float squashed = _run.Squashed[at + j], output = outputGradient[at + j];
                    var cell = cellGradient[at + j] + (output * open * (1 - (squashed * squashed)));
                    into[j] = cell * candidate * input * (1 - input);
                    into[(2 * width) + j] = output * squashed * open * (1 - open);
                    into[(3 * width) + j] = cell * input * (1 - (candidate * candidate));
                    if (earlier >= 0)
                    {
                        into[width + j] = cell * _run.Cells[earlier + j] * forget * (1 - forget);
                        cellGradient[earlier + j] += cell * forget;
                    }
                }
            }
        }
    }

    internal static float[] Transposed(Parameter parameter)
    {
        var result = new float[parameter.Value.Length];
        Gemm.Transpose(parameter.Value, result, parameter.Rows, parameter.Columns);
        return result;
    }

    /// <summary>gradient += inputsᵀ · outputGradient.</summary>
    internal static void Learn(Parameter parameter, float[] inputs, float[] outputGradient, int rows)
    {
        var turned = new float[rows * parameter.Rows];
        Gemm.Transpose(inputs, turned, rows, parameter.Rows);
        Gemm.MultiplyAdd(turned, outputGradient, parameter.Gradient, parameter.Rows, rows, parameter.Columns);
    }
}
