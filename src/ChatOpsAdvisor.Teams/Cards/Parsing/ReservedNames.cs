namespace ChatOpsAdvisor.Teams.Cards.Parsing;

/// <summary>Names that belong to the template language. As property names they never reach the card.</summary>
internal static class ReservedNames
{
    public const string Scope = "$data";
    public const string Condition = "$when";

    public static bool IsScope(string name) =>
        new[] { Scope, "$root", "$index", "$host" }.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static bool IsDropped(string propertyName) =>
        propertyName is Scope or Condition or "$root" or "$index" or "$host" or "$_acTemplateVersion";
}
