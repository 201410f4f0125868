using ChatOpsAdvisor.Guidance.Embedding;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ChatOpsAdvisor.EncoderTuning;

/// <summary>The package's weights by name. The file names its matrices by number only; their order of use tells which is which.</summary>
internal sealed class Weights
{
    private static readonly string[] OfLayer = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"];

    private readonly Dictionary<string, (long[] Shape, ReadOnlyMemory<byte> Raw)> all = [];

    public Weights(ReadOnlyMemory<byte> onnx)
    {
        // Fields, from onnx.proto: graph 7, node 1, initializer 5, input 1, operator 4, dimensions 1, type 2, name 8, data 9.
        var graph = Wire.Read(Wire.Read(onnx).First(field => field.Number == 7).Bytes!.Value);
        foreach (var tensor in graph.Where(field => field.Number == 5).Select(field => Wire.Read(field.Bytes!.Value)).Where(tensor => tensor.First(field => field.Number == 2).Value == 1))
            all[tensor.First(field => field.Number == 8).Text] = ([.. tensor.Where(field => field.Number == 1).Select(field => (long)field.Value)], tensor.First(field => field.Number == 9).Bytes!.Value);
        var multiplied = graph.Where(field => field.Number == 1).Select(field => Wire.Read(field.Bytes!.Value)).Where(node => node.First(field => field.Number == 4).Text == "MatMul")
            .Select(node => node.Last(field => field.Number == 1).Text).Where(all.ContainsKey).ToList();
        foreach (var (at, name) in multiplied.Index()) all[$"encoder.layer.{at / OfLayer.Length}.{OfLayer[at % OfLayer.Length]}.weight"] = all[name];
    }

    public Tensor Of(string name) => tensor(Wire.Floats(all[name].Raw), all[name].Shape);

    public LayerNorm Norm(string name)
    {
        var norm = nn.LayerNorm(Bert.Width, eps: 1e-12);
        (norm.weight, norm.bias) = (nn.Parameter(Of($"{name}.weight")), nn.Parameter(Of($"{name}.bias")));
        return norm;
    }
}
