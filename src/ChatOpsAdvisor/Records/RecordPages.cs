using ChatOpsAdvisor.Records.SigningIn;
using ChatOpsAdvisor.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace ChatOpsAdvisor.Records;

/// <summary>The two lines by which a host gets the supervisor's pages.</summary>
public static class RecordPages
{
    /// <summary>
    /// The pages at <c>/records</c> and their sign-in. Wants the storage and a guidance shelf; with the client bundles
    /// cards are drawn, without them they are shown as text.
    /// </summary>
    public static IServiceCollection AddRecordPages(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<RecordOptions>().BindConfiguration(RecordOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ReadingRoom>();
        services.AddRecordSignIn(configuration, environment);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = environment.IsDevelopment() ? "records-form" : "__Host-records-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = SignInSetup.SecurePolicy(environment);
        });
        services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Records/Pages";
            pages.Conventions.AddFolderApplicationModelConvention("/", Guard);
        }).ConfigureApplicationPartManager(AddOwnPages);
        return services;
    }

    public static IEndpointRouteBuilder MapRecordPages(this IEndpointRouteBuilder app)
    {
        app.MapRazorPages();
        app.MapRecordAssets();
        IncidentLogs.Map(app);
        return app;
    }

    /// <summary>Every page wants a supervisor, but for the two by which one comes and goes, and the sheets that hold guidance only.</summary>
    private static void Guard(PageApplicationModel page)
    {
        page.EndpointMetadata.Add(page.ViewEnginePath switch
        {
            "/AideMemoire" => new AllowAnonymousAttribute(),
            "/SignIn" or "/SignOut" => new AuthorizeAttribute(Policies.Door),
            _ => new AuthorizeAttribute(Policies.Supervisor),
        });
        page.Filters.Add(new PageHeadersAttribute());
        page.Filters.Add(new PageFaultAttribute());
    }

    /// <summary>Also where the host is not the program that started, as in a test.</summary>
    private static void AddOwnPages(ApplicationPartManager parts)
    {
        var assembly = typeof(RecordPages).Assembly;
        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            if (!parts.ApplicationParts.Any(known => known.GetType() == part.GetType() && known.Name == part.Name)) parts.ApplicationParts.Add(part);
    }
}
