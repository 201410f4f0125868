using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatOpsAdvisor.Records.Pages;

/// <summary>One incident beside the guidance, to be printed and talked over. Meant for exercises; a real one can be read so too.</summary>
internal sealed class DebriefModel(ReadingRoom room, IGuidanceShelf shelf, TimeProvider time) : PageModel
{
    public Incident Incident { get; private set; } = null!;

    public Debrief Debrief { get; private set; } = null!;

    public GuidancePack Pack => shelf.Find(Incident.PackId, Incident.PackVersion) ?? room.CurrentPack;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (IncidentId.Parse(id) is not { } number || await room.OpenAsync(number, cancellationToken) is not { } record)
            return new PlainAnswer(StatusCodes.Status404NotFound, "No such incident", $"There is no incident {id}.", ("All incidents", "/records"));
        Incident = record.File.Incident;
        Debrief = Debriefing.Of(Pack, Incident, time.GetUtcNow());
        return Page();
    }
}
