using ChatOpsAdvisor.Records.SigningIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatOpsAdvisor.Records.Pages;

/// <summary>Leaves the records, and Entra with them.</summary>
internal sealed class SignOutModel(SignInPlan plan) : PageModel
{
    public bool IsIn => User.Identity?.IsAuthenticated == true;

    public IActionResult OnGet() => Page();

    public IActionResult OnPost()
    {
        var after = new AuthenticationProperties { RedirectUri = "/records/sign-out" };
        return plan.Mode is SignInMode.Entra && IsIn ? SignOut(after, Schemes.Cookie, Schemes.Entra) : SignOut(after, Schemes.Cookie);
    }
}
