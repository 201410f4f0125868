namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>
/// Text that the public copy withholds is shown to officers only when two people have said so, and only the very text that they
/// saw: a new import, or an edit by hand, needs their word again.
/// </summary>
internal static class CheckApproval
{
    public static void Of(string folder, IReadOnlyList<string> notPublic, Entry overlay, List<PackFault> faults)
    {
        var exists = File.Exists(Path.Combine(folder, OverlayFiles.Approval));
        if (!exists && notPublic.Count > 0)
            overlay.Fault("paragraphs", $"shows what the public copy withholds ({string.Join(", ", notPublic)}), and has no {OverlayFiles.Approval}");
        if (!exists || PackFiles.Open(folder, OverlayFiles.Approval, "approval", faults) is not { } file) return;

        if (file.Text("overlay-sha256") is { Length: > 0 } approved && !approved.Equals(OverlayReader.FingerprintOf(folder), StringComparison.OrdinalIgnoreCase))
            file.Fault("overlay-sha256", $"is for another {OverlayFiles.Overlay} than the one that lies here: have it approved again");
        if (file.Text("content-owner") is { Length: > 0 } owner && owner.Equals(file.Text("second-person"), StringComparison.OrdinalIgnoreCase))
            file.Fault("second-person", "names one person twice");
        ReadVerbatim.Day(file, "approved");
        file.Done();
    }
}
