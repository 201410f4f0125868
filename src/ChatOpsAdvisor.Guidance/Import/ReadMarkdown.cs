using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>Reads Markdown, and with it plain text.</summary>
internal static partial class ReadMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static DocumentReading From(string text)
    {
        try
        {
            var blocks = new List<TextBlock>();
            Walk(Markdown.Parse(text, Pipeline), BlockKind.Plain, blocks);
            return new DocumentReading(blocks, [], null);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against mark-up that is nested without end.
            return DocumentReading.Refused("Its mark-up is nested too deeply to be read.");
        }
    }

    private static void Walk(ContainerBlock container, BlockKind kind, List<TextBlock> blocks)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case ListItemBlock item:
                    var from = blocks.Count;
                    Walk(item, BlockKind.ListItem, blocks);
                    if (item.Parent is ListBlock { IsOrdered: true } list && blocks.Count > from)
                        blocks[from] = blocks[from] with { Text = $"{item.Order}{list.OrderedDelimiter} {blocks[from].Text}" };
                    break;
                case Table or TableRow or TableCell:
                    Walk((ContainerBlock)block, BlockKind.Plain, blocks);
                    break;
                case ContainerBlock inner:
                    Walk(inner, kind, blocks);
                    break;
                case HtmlBlock html:
                    Add(WebUtility.HtmlDecode(Tag().Replace(html.Lines.ToString(), " ")), block, kind, blocks);
                    break;
                case HeadingBlock heading:
                    Add(Words(heading.Inline), block, BlockKind.Heading, blocks);
                    break;
                case LeafBlock { Inline: not null } leaf:
                    Add(Words(leaf.Inline), block, kind, blocks);
                    // Only an item's first paragraph is the item; what follows in it is text of its own.
                    if (container is ListItemBlock) kind = BlockKind.Plain;
                    break;
                case CodeBlock code:
                    Add(code.Lines.ToString(), block, kind, blocks);
                    break;
            }
        }
    }

    private static void Add(string text, Block block, BlockKind kind, List<TextBlock> blocks)
    {
        if (PlainText.OneLine(text) is { Length: > 0 } line) blocks.Add(new TextBlock($"line {block.Line + 1}", kind, line));
    }

    private static string Words(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines ?? [])
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                AutolinkInline link => link.Url,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                HtmlInline html => html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : "",
                LinkInline { IsImage: true } => "",
                ContainerInline inner => Words(inner),
                _ => "",
            });
        }

        return words.ToString();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
