using ChatOpsAdvisor.ClientBundles;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Records.Cards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatOpsAdvisor.Records.Pages;

/// <summary>One incident: how it stands, and its record as the chat it was.</summary>
internal sealed class IncidentModel(ReadingRoom room, IGuidanceShelf shelf, IServiceProvider services) : PageModel
{
    public OpenedRecord Record { get; private set; } = null!;

    public CardLook Look { get; } = CardLook.Now(services.GetService<BundleShelf>());

    public string Scenario => PageWords.Scenario(Pack, Record.File.Incident.Scenario);

    public string Marking => Pack?.Marking ?? room.CurrentPack.Marking;

    private GuidancePack? Pack => shelf.Find(Record.File.Incident.PackId, Record.File.Incident.PackVersion);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (IncidentId.Parse(id) is not { } number || await room.OpenAsync(number, cancellationToken) is not { } record)
            return new PlainAnswer(StatusCodes.Status404NotFound, "No such incident", $"There is no incident {id}.", ("All incidents", "/records"));
        Record = record;
        return Page();
    }
}
