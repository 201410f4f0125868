using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.LocalChannel;
using Spectre.Console;

namespace ChatOpsAdvisor.Commands;

/// <summary>Prints a conversation as it goes: who, and a card's words without its drawing.</summary>
internal sealed class DemoScreen(IAnsiConsole console)
{
    public void Did(string who, string what) => Write(who, "blue", what, []);

    public void Heard(string who, LocalMessage message)
    {
        var words = message.Card is { } card ? Words(card).ToList() : [message.Text ?? ""];
        Write(who, "green", words.FirstOrDefault() ?? "", words.Skip(1));
    }

    private void Write(string who, string colour, string first, IEnumerable<string> rest)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(20).PadRight(1)).AddColumn();
        grid.AddRow(Markup.FromInterpolated(CultureInfo.InvariantCulture, $"[bold {colour}]{who}[/]"), new Text(first));
        foreach (var line in rest) grid.AddRow(new Text(""), new Text(line, new Style(Color.Grey)));
        console.Write(grid);
    }

    private static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Words),
        JsonObject { } text when (string?)text["type"] is "TextBlock" or "TextRun" => [(string?)text["text"] ?? ""],
        JsonObject { } rich when (string?)rich["type"] is "RichTextBlock" => [string.Concat(Words(rich["inlines"]))],
        JsonObject { } table when (string?)table["type"] is "ColumnSet" => [string.Join("  ", Words(table["columns"]).Where(word => word != "›"))],
        JsonObject whole => Words(whole["body"]).Concat(Words(whole["items"])),
        _ => [],
    };
}
