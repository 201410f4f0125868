namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>The files of an overlay's folder. The import writes the first; people write the others.</summary>
internal static class OverlayFiles
{
    public const string Overlay = "overlay.yaml";
    public const string Contacts = "contacts.yaml";
    public const string Notes = "local-notes.yaml";
    public const string Approval = "approval.yaml";
}
