using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ChatOpsAdvisor.EncoderTuning;

/// <summary>The encoder's network, with a narrow correction beside each matrix (LoRA) that alone is taught, and the vectors, which are taught whole.</summary>
internal sealed class Bert : Module<Tensor, Tensor, Tensor>
{
    public const int Width = 384, Layers = 6, Heads = 12, Rank = 16;

    private readonly Tensor words, places, types;
    private readonly LayerNorm norm;
    private readonly Dropout drop = Dropout(0.1);
    private readonly ModuleList<Layer> layers = new();

    public Bert(Weights weights)
        : base(nameof(Bert))
    {
        (words, places, types) = (weights.Of("embeddings.word_embeddings.weight"), weights.Of("embeddings.position_embeddings.weight"), weights.Of("embeddings.token_type_embeddings.weight"));
        norm = weights.Norm("embeddings.LayerNorm");
        for (var at = 0; at < Layers; at++) layers.Add(new Layer(weights, $"encoder.layer.{at}"));
        RegisterComponents();
    }

    /// <summary>The mean of the last states: what the product calls the meaning, not yet brought to length one.</summary>
    public override Tensor forward(Tensor ids, Tensor mask)
    {
        using var scope = NewDisposeScope();
        var (count, length) = (ids.shape[0], ids.shape[1]);
        var state = drop.forward(norm.forward(words.index_select(0, ids.flatten()).view(count, length, Width) + places.slice(0, 0, length, 1).unsqueeze(0) + types[0]));
        var outside = (1 - mask.unsqueeze(1).unsqueeze(1)) * -1e4f;
        foreach (var layer in layers) state = layer.forward(state, outside);
        var within = mask.unsqueeze(-1);
        return ((state * within).sum(1) / within.sum(1)).MoveToOuterDisposeScope();
    }

    /// <summary>One of the six layers.</summary>
    internal sealed class Layer : Module<Tensor, Tensor, Tensor>
    {
        private readonly Corrected query, key, value, output, wide, narrow;
        private readonly LayerNorm first, second;
        private readonly Dropout drop = Dropout(0.1);

        public Layer(Weights weights, string name)
            : base(nameof(Layer))
        {
            (query, key, value) = (new(weights, $"{name}.attention.self.query"), new(weights, $"{name}.attention.self.key"), new(weights, $"{name}.attention.self.value"));
            (output, wide, narrow) = (new(weights, $"{name}.attention.output.dense"), new(weights, $"{name}.intermediate.dense"), new(weights, $"{name}.output.dense"));
            (first, second) = (weights.Norm($"{name}.attention.output.LayerNorm"), weights.Norm($"{name}.output.LayerNorm"));
            RegisterComponents();
        }

        public override Tensor forward(Tensor state, Tensor outside)
        {
            var (count, length) = (state.shape[0], state.shape[1]);
            Tensor Split(Tensor one) => one.view(count, length, Heads, Width / Heads).transpose(1, 2);
            var seen = functional.softmax(Split(query.forward(state)).matmul(Split(key.forward(state)).transpose(-1, -2)) / Math.Sqrt(Width / Heads) + outside, -1);
            var mixed = drop.forward(seen).matmul(Split(value.forward(state))).transpose(1, 2).contiguous().view(count, length, Width);
            state = first.forward(state + drop.forward(output.forward(mixed)));
            return second.forward(state + drop.forward(narrow.forward(functional.gelu(wide.forward(state)))));
        }
    }

    /// <summary>A matrix that stays, its bias, and its correction: the product of two narrow matrices, nothing at first.</summary>
    internal sealed class Corrected : Module<Tensor, Tensor>
    {
        /// <summary>The correction counts twice: a common choice that lets a small one learn as fast as a large.</summary>
        public const float Strength = 2;

        private readonly Tensor matrix;
        private readonly Parameter bias, from, to;

        public Corrected(Weights weights, string name)
            : base(nameof(Corrected))
        {
            matrix = weights.Of($"{name}.weight").t().contiguous();
            bias = Parameter(weights.Of($"{name}.bias"));
            from = Parameter(randn(Rank, matrix.shape[1]) / Math.Sqrt(matrix.shape[1]));
            to = Parameter(zeros(matrix.shape[0], Rank));
            RegisterComponents();
        }

        public override Tensor forward(Tensor state) => functional.linear(state, matrix, bias) + functional.linear(functional.linear(state, from), to) * Strength;

        public void Write(BinaryWriter writer)
        {
            writer.Write((int)matrix.shape[1]);
            writer.Write((int)matrix.shape[0]);
            writer.Write(Rank);
            foreach (var one in from.data<float>()) writer.Write((Half)one);
            foreach (var one in to.data<float>()) writer.Write((Half)(one * Strength));
        }
    }
}
