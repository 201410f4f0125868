using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>One incident from the first word to the last, in the night in which the clocks go back.</summary>
internal static class Evening
{
    public static async Task TellAsync(Story story)
    {
        await story.SaysAsync("start");
        await story.PressesAsync("No");
        await story.PressesAsync("They are with the subject now");
        await story.SaysAsync("<b>rear</b> car park");
        await story.PressesAsync("Yes");
        story.Now += TimeSpan.FromMinutes(2);
        await story.PressAsync(Story.Inspector, new ConversationId(Story.Channel + ";messageid=1760000004"), "I've got this");
        await story.NoteAsync("edited", "start again");
        story.Now += TimeSpan.FromMinutes(65);
        await story.SaysAsync("a phone");
    }
}
