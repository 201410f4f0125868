using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>How the dialogs' views become template data.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(QuestionView))]
[JsonSerializable(typeof(AnsweredView))]
[JsonSerializable(typeof(AdviceView))]
[JsonSerializable(typeof(SummaryView))]
[JsonSerializable(typeof(ChecklistView))]
[JsonSerializable(typeof(WelcomeView))]
[JsonSerializable(typeof(ConfirmView))]
[JsonSerializable(typeof(ScenariosView))]
[JsonSerializable(typeof(GuidanceAnswerView))]
[JsonSerializable(typeof(FoundFactsView))]
internal sealed partial class ViewJson : JsonSerializerContext
{
    public static byte[] Bytes<T>(T view, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(view, type);
}
