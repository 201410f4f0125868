using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>Whose personal chat is which. Written with a chat's reference, which is when it is new.</summary>
internal sealed class ChatTable(Tables tables) : ITable<ChatTable>
{
    private readonly Statement _find = new(tables, "SELECT conversation FROM chats WHERE person = ?");
    private readonly Statement _put = new(tables, """
        INSERT INTO chats (person, conversation, at) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET conversation = excluded.conversation, at = excluded.at
        """);

    public static ChatTable On(Tables tables) => new(tables);

    public ConversationId? Find(string person)
    {
        if (!_find.Bind(person.ToUpperInvariant()).Next()) return null;
        var found = new ConversationId(_find.Text(0));
        _find.Reset();
        return found;
    }

    public void Put(string person, ConversationId conversation, DateTimeOffset at) =>
        _put.Bind(person.ToUpperInvariant()).Bind(conversation.Value).Bind(at.ToMicros()).Run();
}
