namespace ChatOpsAdvisor.EncoderTuning;

/// <summary>What the model's file calls the vectors that the network has.</summary>
internal static class Names
{
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["query"] = "attention.self.query",
        ["key"] = "attention.self.key",
        ["value"] = "attention.self.value",
        ["output"] = "attention.output.dense",
        ["wide"] = "intermediate.dense",
        ["narrow"] = "output.dense",
        ["first"] = "attention.output.LayerNorm",
        ["second"] = "output.LayerNorm",
    };

    public static string InModel(string name) => name.Split('.') switch
    {
        ["norm", var what] => $"embeddings.LayerNorm.{what}",
        ["layers", var layer, var part, var what] => $"encoder.layer.{layer}.{Parts[part]}.{what}",
        _ => throw new InvalidOperationException($"{name} is not known."),
    };
}
