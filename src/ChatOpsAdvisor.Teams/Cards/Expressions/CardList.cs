namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>Lists come from the data (JSON) or from an expression (built); both are read through here.</summary>
internal static class CardList
{
    public static int Count(CardValue list) => list.Items?.Length ?? list.Json.GetArrayLength();

    public static CardValue At(CardValue list, int index) =>
        list.Items is { } items ? items[index] : CardValue.Of(list.Json[index]);

    public static CardValue[] ToArray(CardValue list)
    {
        if (list.Items is { } items)
        {
            return items;
        }

        var copy = new CardValue[list.Json.GetArrayLength()];
        var next = 0;
        foreach (var item in list.Json.EnumerateArray())
        {
            copy[next++] = CardValue.Of(item);
        }

        return copy;
    }
}
