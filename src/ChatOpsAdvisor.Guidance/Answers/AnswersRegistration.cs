using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance.Answers;

public static class AnswersRegistration
{
    /// <summary>
    /// Offers an <see cref="IAnswerFinder"/>. Encoder and table are read at the first question, so that a pack without askings costs nothing;
    /// an encoder that is not kept yet is made in the background when the host starts.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="folder">Its folder "learned" holds what was learned from each pack.</param>
    /// <param name="kept">Where the encoder is kept once it is made.</param>
    public static IServiceCollection AddAnswers(this IServiceCollection services, string folder, string kept) => services
        .AddMeanings(kept)
        .AddSingleton<IAnswerFinder>(house => new AnswerFinder(folder, house.GetRequiredService<Meanings>()))
        .AddHostedService(house => new EncoderMaking(house.GetRequiredService<IGuidanceShelf>(), kept, house.GetRequiredService<ILogger<EncoderMaking>>()));

    /// <summary>Learns a pack's askings and keeps what was learned. Takes a minute or two for ten thousand askings.</summary>
    /// <param name="pack">The pack with its askings.</param>
    /// <param name="folder">As for <see cref="AddAnswers"/>.</param>
    /// <param name="kept">As for <see cref="AddAnswers"/>.</param>
    /// <returns>How many askings were learned.</returns>
    public static int LearnAnswers(GuidancePack pack, string folder, string kept)
    {
        using var services = new ServiceCollection().AddMeanings(kept).BuildServiceProvider();
        var table = AnswerFinder.Learn(pack, services.GetRequiredService<Meanings>());
        Directory.CreateDirectory(Path.GetDirectoryName(LearnedFile.At(folder, pack.Id))!);
        using var file = File.Create(LearnedFile.At(folder, pack.Id));
        LearnedFile.Write(file, LearnedFile.BankOf(pack), table);
        return Asking.Of(pack).Count;
    }
}
