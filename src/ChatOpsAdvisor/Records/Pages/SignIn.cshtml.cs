using ChatOpsAdvisor.Records.SigningIn;
using ChatOpsAdvisor.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Records.Pages;

/// <summary>With Entra the way there; in Development, on this machine, a button.</summary>
internal sealed class SignInModel(SignInPlan plan, IOptions<RecordOptions> options) : PageModel
{
    /// <summary>Where to go afterwards: one of these pages, whatever the address said.</summary>
    [BindProperty(Name = "back", SupportsGet = true)]
    public string? Back { get; set; }

    public IActionResult OnGet() => plan.Mode is SignInMode.Local ? Page() : Challenge(new AuthenticationProperties { RedirectUri = Target }, Schemes.Records);

    public IActionResult OnPost() => plan.Mode is SignInMode.Local
        ? SignIn(LocalSupervisor.WithRole(options.Value.SupervisorRole), new AuthenticationProperties { RedirectUri = Target }, Schemes.Cookie)
        : NotFound();

    private string Target => Back is { } back && Url.IsLocalUrl(back) && back.StartsWith("/records", StringComparison.Ordinal) ? back : "/records";
}
