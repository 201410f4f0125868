namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>What a card is to show, before any template: the template's name in <c>/cards</c> and the data that fills it.</summary>
public interface ICardView
{
    /// <summary>The template's name, e.g. "question".</summary>
    string Card { get; }

    /// <summary>One line for the activity feed and for clients that draw no cards. Never a name, an address or an allegation: a lock screen shows it.</summary>
    string Summary { get; }

    /// <summary>The template's data as UTF-8 JSON.</summary>
    byte[] ToJson();
}
