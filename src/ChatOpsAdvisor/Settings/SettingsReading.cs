using System.ComponentModel.DataAnnotations;

namespace ChatOpsAdvisor.Settings;

/// <summary>A setting that cannot be used. The message is for whoever wrote it: one line a fault, no value repeated.</summary>
public sealed class SettingsRefusedException(string message) : Exception(message);

/// <summary>Reads a section that is needed while the host is put together, and checks it at once.</summary>
internal static class SettingsReading
{
    public static T Read<T>(this IConfiguration settings, string section)
        where T : class, new()
    {
        T options;
        try
        {
            options = settings.GetSection(section).Get<T>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new T();
        }
        catch (InvalidOperationException fault)
        {
            throw new SettingsRefusedException($"{section}: {fault.Message}");
        }

        var faults = new List<ValidationResult>();
        Check(options, faults);
        if (options is AlertOptions alerts)
        {
            Check(alerts.Escalation, faults);
            foreach (var area in alerts.Areas) Check(area, faults);
        }

        if (options is RosterOptions roster)
        {
            foreach (var area in roster.Areas) Check(area, faults);
            foreach (var person in roster.People) Check(person, faults);
        }

        return faults.Count == 0 ? options : throw new SettingsRefusedException(string.Join(Environment.NewLine, faults.Select(fault => $"{section}: {fault.ErrorMessage}")));
    }

    private static void Check(object options, List<ValidationResult> faults) =>
        Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true);
}
