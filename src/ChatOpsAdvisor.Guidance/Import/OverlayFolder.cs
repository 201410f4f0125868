using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>
/// Puts an overlay's files in place. They are written beside the overlays first and moved then, so that whoever reads the folder
/// finds the old overlay or the new one and never half of one. What people wrote stays as it is.
/// </summary>
internal static class OverlayFolder
{
    public static void Write(string root, string id, string overlay)
    {
        var folder = Path.Combine(root, id);
        Directory.CreateDirectory(root);
        var workshop = Directory.CreateDirectory(Path.Combine(root, $".{id}-{Guid.NewGuid():n}"));
        try
        {
            Put(OverlayFiles.Overlay, overlay);
            Put(OverlayFiles.Contacts, OverlayYaml.Contacts + "\n");
            Put(OverlayFiles.Notes, OverlayYaml.Notes + "\n");
            if (!Directory.Exists(folder))
            {
                Directory.Move(workshop.FullName, folder);
                return;
            }

            foreach (var name in new[] { OverlayFiles.Contacts, OverlayFiles.Notes }.Where(name => !File.Exists(Path.Combine(folder, name))))
                File.Move(Path.Combine(workshop.FullName, name), Path.Combine(folder, name));
            File.Move(Path.Combine(workshop.FullName, OverlayFiles.Overlay), Path.Combine(folder, OverlayFiles.Overlay), overwrite: true);
        }
        finally
        {
            if (Directory.Exists(workshop.FullName)) Directory.Delete(workshop.FullName, recursive: true);
        }

        void Put(string name, string text) => File.WriteAllText(Path.Combine(workshop.FullName, name), text.ReplaceLineEndings("\n"));
    }
}
