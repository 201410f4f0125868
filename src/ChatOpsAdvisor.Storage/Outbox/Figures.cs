using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>Counts what waits and what was given up.</summary>
internal static class Figures
{
    public static OutboxFigures Read(SqliteConnection connection)
    {
        var (waiting, alerts, oldest) = connection.QuerySingle<(int, int, long?)>("SELECT COUNT(*), COUNT(alert), MIN(since) FROM outbox");
        var (dead, deadAlerts) = connection.QuerySingle<(int, int)>("SELECT COUNT(*), COUNT(alert) FROM dead_letters");
        return new OutboxFigures(waiting, alerts, dead, deadAlerts, oldest?.FromMicros());
    }
}
