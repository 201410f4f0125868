using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Records.Listing;
using ChatOpsAdvisor.Storage.Incidents;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatOpsAdvisor.Records.Pages;

/// <summary>The incidents, filtered and page by page.</summary>
internal sealed class IndexModel(ReadingRoom room) : PageModel
{
    public GuidancePack Pack => room.CurrentPack;

    public ListQuery Query { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Faults { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<IncidentLine> Lines { get; private set; } = [];

    public bool HasOlder { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Query = ListQuery.Read(Request.Query);
        var asked = Query.ToFilter();
        Faults = asked.Faults;
        if (Faults.Count > 0) return;
        var page = await room.ListAsync(asked.Filter, Query.After, cancellationToken);
        (Lines, HasOlder) = (page.Lines, page.HasOlder);
    }

    public string? Invalid(string field) => Faults.ContainsKey(field) ? "true" : null;

    public string? Describes(string field) => Faults.ContainsKey(field) ? "fault-" + field : null;

    public static string FieldName(string field) => field switch
    {
        "from" => "Opened from",
        "to" => "Opened until",
        _ => "State",
    };
}
