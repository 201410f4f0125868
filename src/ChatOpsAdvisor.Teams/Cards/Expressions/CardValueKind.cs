namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>What an expression can come to. Undefined and Null differ, as they do in the official engine.</summary>
internal enum CardValueKind : byte
{
    Undefined,
    Null,
    Boolean,
    Number,
    Text,
    List,
    Map,
    Failure,
}
