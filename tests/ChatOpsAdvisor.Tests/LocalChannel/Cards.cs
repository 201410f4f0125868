using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>Cards of about the real ones' shape, to see the clients with; their words are not guidance.</summary>
internal static class Cards
{
    public static JsonNode Question => JsonNode.Parse("""
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"Which of these is it?","size":"large","weight":"bolder","wrap":true,"style":"heading"},
          {"type":"TextBlock","text":"If somebody is in danger now, use your radio first.","wrap":true,"isSubtle":true}],
         "actions":[
          {"type":"Action.Submit","title":"They are with the subject now","style":"positive","data":{"verb":"choose","scenario":"scene"}},
          {"type":"Action.Submit","title":"A meeting is planned","data":{"verb":"choose","scenario":"planned"}},
          {"type":"Action.Submit","title":"It has been posted online","data":{"verb":"choose","scenario":"online"}}]}
        """)!;

    public static JsonNode Chosen => JsonNode.Parse("""
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"At scene","size":"large","weight":"bolder","wrap":true,"style":"heading"},
          {"type":"TextBlock","text":"You chose: they are with the subject now.","wrap":true},
          {"type":"TextBlock","text":"Alert sent to the Northshire duty inspector. Not yet acknowledged.","wrap":true,"color":"warning","weight":"bolder"}],
         "actions":[{"type":"Action.Submit","title":"Change the scenario","data":{"verb":"change"}}]}
        """)!;

    public static JsonNode Checklist => JsonNode.Parse("""
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"First actions","size":"large","weight":"bolder","wrap":true,"style":"heading"},
          {"type":"Container","style":"emphasis","items":[
            {"type":"TextBlock","text":"MUST · paragraph 5.2.1","size":"small","weight":"bolder","color":"accent","wrap":true},
            {"type":"TextBlock","text":"A sentence of advice stands here, long enough to run over two lines on a telephone.","wrap":true},
            {"type":"Input.Toggle","id":"item1","title":"Done","value":"false"}]},
          {"type":"Container","style":"emphasis","items":[
            {"type":"TextBlock","text":"CONSIDER · paragraph 5.2.3","size":"small","weight":"bolder","color":"accent","wrap":true},
            {"type":"TextBlock","text":"Another sentence of advice.","wrap":true},
            {"type":"Input.Toggle","id":"item2","title":"Done","value":"true"}]},
          {"type":"Input.ChoiceSet","id":"children","label":"Are children present?","style":"expanded","value":"?","choices":[
            {"title":"Yes","value":"y"},{"title":"No","value":"n"},{"title":"Not known","value":"?"}]},
          {"type":"Input.Text","id":"note","label":"Note","isMultiline":true,"placeholder":"What you saw, in a line or two"}],
         "actions":[
          {"type":"Action.Submit","title":"Save","style":"positive","data":{"verb":"save"}},
          {"type":"Action.Submit","title":"Close the incident","style":"destructive","data":{"verb":"close"}}]}
        """)!;

    public static JsonNode Alert(string officer) => JsonNode.Parse("""
        {"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"},"body":[
          {"type":"Container","style":"attention","bleed":true,"items":[
            {"type":"TextBlock","text":"URGENT: a child is present","size":"large","weight":"bolder","color":"attention","wrap":true,"style":"heading"},
            {"type":"TextBlock","text":"At scene · incident 000123 · reported 4 minutes ago","wrap":true}]},
          {"type":"FactSet","facts":[
            {"title":"Where","value":"Market Square, Exampleton (Northshire)"},
            {"title":"Children","value":"Yes"},{"title":"Self-harm","value":"Not known"},{"title":"Disorder","value":"No"},
            {"title":"Filming","value":"Live now"},{"title":"Dealing","value":"PC Example"}]},
          {"type":"TextBlock","text":"Not acknowledged","weight":"bolder","color":"warning","wrap":true}],
         "actions":[
          {"type":"Action.Submit","title":"I have got this","style":"positive","data":{"verb":"own","officer":"OFFICER"}},
          {"type":"Action.Submit","title":"Ask the officer","data":{"verb":"ask"}}]}
        """.Replace("OFFICER", officer, StringComparison.Ordinal))!;

    public static JsonNode Owned(string by) => JsonNode.Parse("""
        {"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"},"body":[
          {"type":"Container","style":"good","bleed":true,"items":[
            {"type":"TextBlock","text":"Owned by WHO","size":"large","weight":"bolder","color":"good","wrap":true,"style":"heading"},
            {"type":"TextBlock","text":"At scene · incident 000123","wrap":true}]},
          {"type":"FactSet","facts":[
            {"title":"Where","value":"Market Square, Exampleton (Northshire)"},
            {"title":"Children","value":"Yes"},{"title":"Dealing","value":"PC Example"}]}],
         "actions":[{"type":"Action.Submit","title":"Log a decision","data":{"verb":"log"}}]}
        """.Replace("WHO", by, StringComparison.Ordinal))!;
}
