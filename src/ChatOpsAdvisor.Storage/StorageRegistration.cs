using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Incidents;
using ChatOpsAdvisor.Storage.Outbox;
using ChatOpsAdvisor.Storage.Records;
using ChatOpsAdvisor.Storage.Schema;
using ChatOpsAdvisor.Storage.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatOpsAdvisor.Storage;

public static class StorageRegistration
{
    /// <summary>
    /// Turns, outbox and record in one SQLite file. It is opened, and brought to the newest schema, when the first of them is
    /// asked for; a file that cannot be used is a <see cref="DatabaseUnusableException"/> with one plain line.
    /// </summary>
    /// <param name="connectionString">As Microsoft.Data.Sqlite reads it, e.g. "Data Source=data/advisor.db".</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string connectionString)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(_ => new Database(connectionString))
            .AddSingleton<Readers>()
            .AddSingleton<Writer>()
            .AddSingleton<References>()
            .AddSingleton<ITurnStore, TurnStore>()
            .AddSingleton<IOutbox, SqliteOutbox>()
            .AddSingleton(services => new RecordReader(services.GetRequiredService<Readers>()))
            .AddSingleton(services => new AskedReader(services.GetRequiredService<Readers>()))
            .AddSingleton(services => new IncidentList(services.GetRequiredService<Readers>()))
            .AddHostedService<PruneTurns>();
    }
}
