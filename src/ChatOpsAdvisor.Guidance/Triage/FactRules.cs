namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>
/// What an opening may be taken to tell. Few and strict: a fact that is missed is asked, a fact that is wrong is poison. In plain
/// text: lower case, no apostrophes, " , " between clauses.
/// </summary>
internal static class FactRules
{
    private const string Planned = "planned", AtScene = "at-scene", Posted = "posted-online";
    private const string Kids = "(?:kids|children|child|kid|bairns|bairn|toddler|baby|babies|nippers|daughter|son|stepkids|step kids|grandkids|stepson|stepdaughter)";
    private const string Number = @"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty|fifty|a hundred)";
    private const string People = "(?:of them|people|blokes|lads|men|adults|hunters|group members|members|strong|or so)";
    private const string Hour = "(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string Platforms = "(?:facebook live|facebook|fb live|fb|youtube live|youtube|you tube|yt|tiktok live|tiktok|tik tok|instagram|insta|snapchat|telegram|twitter|discord|twitch|whatsapp)";
    private const string Streets = "(?:street|st|road|rd|lane|avenue|ave|close|crescent|drive|way|court|gardens|terrace|place|square|hill|row)";
    private const string Places =
        "(?:asda|tesco express|tesco|aldi|lidl|morrisons|sainsburys|costa|greggs|kfc|mcdonalds|maccies|maccys|burger king|travelodge|premier inn|primark|b and q|co op|" +
        "car park|retail park|leisure centre|shopping centre|shopping mall|bus station|train station|railway station|bus stop|services|bandstand|library|garden centre|" +
        "skate park|bowling alley|town hall|industrial estate|precinct|marina|pier|swimming baths|bingo hall|multi storey)";
    private const string Near = "(?:at|outside|inside|in|on|near|by|behind|opposite)";
    private const string Owned = "(?:his|her|subjects|the subjects|the mans|the males)";

    public static IReadOnlyList<FactRule> All { get; } =
    [
        // When. A clock time of a named day, or one that is a deadline or a shift, is left to the question.
        FactRule.Of("starts", FactRule.AsSaid, @"(?<said>in (?:about |around )?(?:\d{1,3}|an|half an) ?(?:hour|hours|hr|hrs|mins|min|minutes))", Planned),
        FactRule.Of("starts", FactRule.AsSaid, @"(?<said>(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:am|pm)?|(?:[01]\d|2[0-3])[0-5]\d ?hrs?|(?:[1-9]|1[0-2]) ?(?:am|pm))", Planned),
        FactRule.Of("starts", FactRule.AsSaid, $@"(?<said>(?:half|half past|quarter past|quarter to) {Hour})", Planned),
        FactRule.Of("starts", FactRule.AsSaid, $@"at (?<said>(?:[1-9]|1[0-2]))", Planned),
        FactRule.Of("starts", "now", "waiting outside|already there|in position|any minute|any minute now|right now|on plot", Planned),
        FactRule.Of("starts", "within-hour", "within the hour|within an hour|in the next hour|inside the hour", Planned),
        FactRule.Of("starts", "today", "tonight|this evening|this afternoon|later today|later tonight|later on today", Planned),

        FactRule.Of("location", FactRule.AsSaid, $@"{Near} (?<said>(?:the )?(?:(?!way |to |of |front |side |steps |way$)[a-z]+ ){{0,2}}{Places}(?: (?:car park|on [a-z]+ {Streets}))?)", Planned, AtScene),
        FactRule.Of("location", FactRule.AsSaid, $@"{Near} (?<said>(?:\d{{1,3}} )?(?!(?:the|his|her|their|our|your|this|same|next|other|that|way|wrong|side|main|which) )[a-z]{{3,}} {Streets})", Planned, AtScene),

        // The subject's own access to children; never the child that a decoy plays, never a caller's child.
        FactRule.Of("children", "yes", $@"(?:he|she|subject|male|hes|shes) ?(?:has|got|lives with|looks after)(?: got)? (?:{Number} |his |her |young |small |little |own |a )*{Kids}"),
        FactRule.Of("children", "yes", $@"{Owned} (?:own |young |small |two |three )*(?:kids|children|bairns|stepkids|step kids|grandkids|toddler|baby) (?:are |is )?(?:in the house|at home|inside|with him|in the car|upstairs|indoors|there|live with him)"),
        FactRule.Of("children", "yes", $@"(?:he|hes|subject) (?:is |works as )?(?:an? )?(?:[a-z]+ )?(?:primary |school |football |youth |swimming )*(?:teacher|teaching assistant|childminder|football coach|youth worker|scout leader|cub leader|foster carer|school caretaker)"),
        FactRule.Of("children", "yes", @"(?:he|hes|subject|male) (?:works|working|is employed) (?:at|in) (?:a |the |our )?(?:local |primary |secondary |high |infant )*(?:school|nursery|childrens home)"),
        FactRule.Of("children", "yes", @"(?:he|subject|male) coaches (?:the )?(?:kids|under \d\ds|under \ds|junior|juniors|football|a kids team)"),
        FactRule.Of("children-where", "work", @"(?:he|hes|subject|male) (?:works|working|is employed) (?:at|in) (?:a |the |our )?(?:local |primary |secondary |high |infant )*(?<said>school|nursery)"),
        FactRule.Of("children-where", "work", @"(?:he|hes|subject) (?:is )?an? (?:[a-z]+ )?(?:primary |school )*(?<said>teacher)"),
        FactRule.Of("children-where", "voluntary", @"(?:he|subject|male) (?<said>coaches) (?:the )?(?:kids|under \d\ds|under \ds|junior|juniors|football|a kids team)"),
        FactRule.Of("children-where", "family", @"(?:he|subject|male) (?<said>lives with) (?:his |her |two |three )*(?:kids|children|stepkids|grandkids)"),
        FactRule.Of("children-present", "yes", $@"(?:{Number} |his |her |their |young |small |a )*{Kids} (?:are |is |still |also )*(?:in the house|in the flat|inside|upstairs|in the car|in the back|with him|present|on scene|indoors|watching)", AtScene),
        FactRule.Of("children-present", "yes", $@"(?:brought|got|has) (?:a |his |her |his own )(?:little |young |small )?(?:little un|{Kids}) with him", AtScene),

        FactRule.Of("self-harm", "yes", @"suicidal|kill(?:ing)? (?:himself|herself)|top(?:ping)? himself|end(?:ing)? it all|end(?:ing)? his life|(?:threaten(?:s|ing|ed) to|going to|says hell|wants to) jump|taken (?:an overdose|tablets|pills)|taken an od|overdosed|self harm(?:ing|ed)?|harm(?:ing)? himself|wants to die"),
        FactRule.Of("self-harm", "yes", @"learning (?:difficulties|disability|disabilities)|special needs|severe autism|has autism|is autistic|has dementia|(?:he|hes|subject|subj|male|shes) (?:is |seems |appears |looks )?(?:very )?vulnerable"),

        FactRule.Of("disorder", "yes", @"(?:big |large |growing |hostile |angry )?(?:crowd|mob)(?: is| are)? (?:of [a-z0-9 ]{1,16}|gathering|building|growing|forming|hostile|shouting|chanting|outside)|(?:hostile|angry) (?:crowd|mob)|crowd hostile|death threats|brick (?:thru|through|thrown)[a-z ]{0,12} window|windows (?:put|smashed|been smashed)|(?:crowd|people|passengers|estate|family|neighbours|lads|everyone|residents) (?:are |is |all )?kicking off|threats to (?:kill|burn)"),
        FactRule.Of("weapons", "yes", @"(?:(?:have|has|got|with|carrying|seen|holding|waving|brought|armed with|armed w) (?:an? |the )?)(?:baseball )?(?:knife|knives|bats|bat|machete|hammer|hammers|crowbar|blade|gun|weapons|iron bar)|armed with (?:an? )?[a-z]+"),
        FactRule.Of("weapons", "no", "no weapons(?: seen)?", AtScene),

        FactRule.Of("filming", "live", @"live ?stream(?:ing)?(?: it)?|going live|streaming (?:it )?live|streaming (?:now|it|on)|live (?:now )?on (?:facebook|fb|youtube|tiktok|insta|instagram)|fb live|facebook live|tiktok live|youtube live|go live on|goes live on|go live at|on a live", Planned, AtScene),
        FactRule.Of("filming", "filming", @"(?:are|re|theyre|group|hunters|people|them|all|is|were|also|crowd|mums|lads) filming|film it|phones out|with cameras|filming (?:him|it|everything|us|me)|cameras on him", Planned, AtScene),
        FactRule.Of("filming", "no", "not filming|nobody filming|nobody is filming|nobodys filming|no filming|no cameras|no phones out|no one filming", Planned, AtScene),

        FactRule.Of("platform", FactRule.AsSaid, $@"(?:live|posted|put up|put it up|uploaded|shared|streaming|streamed|streamed it|is up|its up|gone up|went up|all over|viral|video|vid|clip|footage|post|page|stream|link|put it|plastered)(?: it)?(?: now| all)?(?: is| was)?(?: up| out)? (?:on|to|over|across) (?:a |the |their |our |local )?(?<said>{Platforms})", AtScene, Posted),
        FactRule.Of("platform", FactRule.AsSaid, $@"(?<said>{Platforms}) (?:video|vid|live|page|post|clip|reel|stream|sting|link)", AtScene, Posted),
        FactRule.Of("platform", FactRule.AsSaid, $@"all over (?:the )?(?<said>{Platforms})", AtScene, Posted),
        FactRule.Of("platform", FactRule.AsSaid, @"a (?<said>tiktok|tik tok|insta reel)", Posted),

        FactRule.Of("subject", "held", "pinned(?: (?:him|down))?|sat on him|(?:theyre|they are|hunters|hunters are|group|group are|group is) (?:still )?holding him|being held by (?:the |a )?(?:group|hunters|vigilantes)|surrounded|cornered|boxed in|blocked in|wont let him (?:go|leave)|hes detained|male detained|got him (?:on the (?:floor|ground)|pinned|against)|rugby tackled|held by (?:the )?(?:group|hunters)", AtScene),
        FactRule.Of("subject", "with-police", "(?:hes|him|subject|subj|male|bloke|man|sat) (?:is )?(?:sat )?(?:in (?:the back of )?(?:my|our|the police) (?:car|van)|with (?:me|us))|handed over to us|handed to us|in cuffs|hes with (?:me|us)", AtScene),
        FactRule.Of("subject", "shut-in", "locked himself in|barricaded|shut himself in|locked in (?:the|his)", AtScene),
        FactRule.Of("subject", "injured", "(?:hes|subject|subj|male|him|bloke|he is) (?:is )?(?:bleeding|unconscious|badly hurt|injured|been (?:battered|beaten|stabbed))|bleeding from", AtScene),
        FactRule.Of("danger", "yes", "(?:being|getting) (?:beaten|battered|kicked in|kicked|assaulted|attacked|stabbed|batterd)|(?:hes|subject|male) (?:is )?(?:bleeding|unconscious)|been stabbed|trying to (?:get at him|drag him out|kick the door in)|(?:threaten(?:s|ing|ed) to|going to) jump|taken (?:an overdose|tablets|pills)", AtScene),
        FactRule.Of("arrested", "yes", "(?:ive|weve|i have|we have|just) (?:just )?(?:arrested|nicked|locked up) (?:him|the male|the subject|one)|(?:hes|subject|male|subj) (?:is |has been |been )?(?:under arrest|arrested by (?:us|police|me))|(?:hes|he has|has) been (?:nicked|arrested)", AtScene),
        FactRule.Of("devices-secured", "yes", "(?:ive|weve|we have|i have) (?:got |seized |bagged |secured |taken )?(?:seized|bagged|secured|got) (?:his |the )(?:phone|phones|devices|handset)", AtScene),
        FactRule.Of("group-offences", "yes", "(?:they|theyve|hunters|group|one of them|decoy)(?: have| has)? (?:hit|punched|kicked|assaulted|slapped|headbutted|pushed|beaten|battered|rugby tackled|tied) (?:him|up|him up|the man|the male)", AtScene),

        FactRule.Of("numbers", FactRule.AsSaid, $@"(?<said>(?:about |around |roughly )?{Number} (?:of them|people|blokes|lads|men)) (?:are )?(?:coming|going|in the car|on the way|on their way|driving|waiting|turning up)", Planned),
        FactRule.Of("evidence-held", FactRule.AsSaid, @"(?:with|w|has|have|got|sent|sends|dropped|handed in|hands in|bringing|holding|hold|attached|emailed) (?:a |the |some |full |all |their |in )*(?<said>screenshots|chat logs|chatlogs|dossier|usb|memory stick)", Planned),

        FactRule.Of("whereabouts", "missing", "gone missing|reported missing|is a misper|misper report|reported as missing", Posted),
        FactRule.Of("whereabouts", "in-custody", "(?:hes|he is|subject|male|now) in custody|in the cells|(?:hes|he has|has) been (?:nicked|arrested)", Posted),
        FactRule.Of("whereabouts", "known", "(?:hes|he is|subject is|male is|now) (?:back )?at home|hes (?:at work|with family|stopping at his mums|at his mums)", Posted),
        FactRule.Of("whereabouts", FactRule.NotKnown, "(?<said>no idea|dont know) where he(?:s| is| has gone| went)(?: gone)?", Posted),
        FactRule.Of("online-state", "removed", "(?:its |been |now |since been |was )(?:taken down|removed|pulled|deleted)", Posted),
        FactRule.Of("online-state", "up", "still up|still online|its still there", Posted),
        FactRule.Of("online-state", "reshared", "gone viral|going viral|doing the rounds|being shared|been shared|reshared|reposted|everyone is sharing it", Posted),
        FactRule.Of("identifies", "address", "(?:home )?address (?:is |has been |was |been )?(?:in the comments|given out|posted|put up|shown|published|shared|out there|on it|visible)|(?:posted|published|shared|given out|put up|gives) (?:out )?his (?:home )?address", Posted),
        FactRule.Of("identifies", "name", "(?:names him|named him|his name is (?:on it|in the comments|out there)|full name (?:posted|given|on it))", Posted),
        FactRule.Of("identifies", "face", "his face is (?:all over|on it|shown|visible|clear|on [a-z]+)|face (?:clearly )?(?:visible|shown)", Posted),
        FactRule.Of("identifies", "vehicle", "(?:number plate|reg plate|reg) (?:is )?(?:visible|shown|on it|in it|in shot)", Posted),
    ];
}
