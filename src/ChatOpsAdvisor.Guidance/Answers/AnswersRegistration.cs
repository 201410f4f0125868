using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance.Answers;

public static class AnswersRegistration
{
    /// <summary>
    /// Offers an <see cref="IAnswerFinder"/>. Encoder and table are read at the first question, so that a pack without askings costs nothing;
    /// a host puts one while it starts.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="folder">Its folder "learned" holds what was learned from each pack.</param>
    /// <param name="kept">Where the encoder is kept once it is made.</param>
    public static IServiceCollection AddAnswers(this IServiceCollection services, string folder, string kept) => services
        .AddMeanings(kept)
        .AddSingleton(house => new LearnedTables(folder, house.GetRequiredService<Meanings>(), house.GetRequiredService<ILogger<LearnedTables>>()))
        .AddSingleton<IAnswerFinder, AnswerFinder>()
        .AddSingleton<IHostedService>(house => new Warming(
            "answers", house.GetRequiredService<IGuidanceShelf>(), pack => house.GetRequiredService<IAnswerFinder>().Find(pack, "is this thing on"), house.GetRequiredService<ILogger<Warming>>()));

    /// <summary>Whether what is kept was learned from just these askings. False also where nothing is kept.</summary>
    /// <param name="pack">The pack with its askings.</param>
    /// <param name="folder">As for <see cref="AddAnswers"/>.</param>
    public static bool AreLearned(GuidancePack pack, string folder) => LearnedFile.Read(LearnedFile.At(folder, pack.Id))?.Bank == LearnedFile.BankOf(pack);

    /// <summary>Learns a pack's askings and keeps what was learned. Takes a minute or two for ten thousand askings.</summary>
    /// <param name="pack">The pack with its askings.</param>
    /// <param name="folder">As for <see cref="AddAnswers"/>.</param>
    /// <param name="kept">As for <see cref="AddAnswers"/>.</param>
    /// <returns>How many askings were learned.</returns>
    public static int LearnAnswers(GuidancePack pack, string folder, string kept)
    {
        using var services = new ServiceCollection().AddMeanings(kept).BuildServiceProvider();
        var table = LearnedTables.Learn(pack, services.GetRequiredService<Meanings>());
        Directory.CreateDirectory(Path.GetDirectoryName(LearnedFile.At(folder, pack.Id))!);
        using var file = File.Create(LearnedFile.At(folder, pack.Id));
        LearnedFile.Write(file, LearnedFile.BankOf(pack), table);
        return Asking.Of(pack).Count;
    }
}
