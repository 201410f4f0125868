namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Why somebody was not let in. Logged by name; it holds nothing of what he sent.</summary>
internal enum RefusalReason
{
    HeaderMissingOrMisshapen,
    TokenMisshapen,
    AlgorithmNotAllowed,
    IssuerUnknown,
    KeyUnknown,
    SignatureOrClaimsInvalid,
    AudienceWrong,
    SkillTokenRefused,
    NotTheBotsOwnToken,
    ServiceUrlClaimMissing,
    ServiceUrlDiffers,
    KeyNotEndorsed,
    NotFromThisMachine,
    ChannelNotAllowed,
    TenantMissing,
    TenantsDisagree,
    TenantNotAllowed,
    KeysOutOfReach,
}

/// <summary>The answer of a guard. There is no third case that could be forgotten.</summary>
internal abstract record Verdict
{
    private Verdict() { }

    public sealed record Admitted(Caller Caller) : Verdict;

    /// <param name="Status">401 when the proof is wrong, 403 when it is right and yet not enough, 503 when it could not be checked.</param>
    public sealed record Refused(int Status, RefusalReason Why) : Verdict;

    public static Refused Unproven(RefusalReason why) => new(401, why);

    public static Refused Forbidden(RefusalReason why) => new(403, why);

    public static Refused Unchecked { get; } = new(503, RefusalReason.KeysOutOfReach);
}
