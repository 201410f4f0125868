using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.Tests.Conversations;

/// <summary>A picture or a video as Teams tells a bot of it: where it lies and what it is called.</summary>
internal static class Footage
{
    /// <summary>What stands in a picture's or a video's address and nowhere else.</summary>
    public const string Address = "f00tage-lies-here";

    public static JsonObject Of(string name, bool video) => video
        ? new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = $"https://force.example.invalid/personal/{Address}/{name}",
            ["name"] = name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = $"https://force.example.invalid/download/{Address}?tempauth=x",
                ["uniqueId"] = Address,
                ["fileType"] = "mp4",
            },
        }
        : new JsonObject
        {
            ["contentType"] = "image/png",
            ["contentUrl"] = $"https://smba.example.invalid/uk/v3/attachments/{Address}/views/original",
            ["name"] = name,
            ["thumbnailUrl"] = $"data:image/png;base64,{Address}",
        };
}
