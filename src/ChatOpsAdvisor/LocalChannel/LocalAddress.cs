using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>Where this host listens, known once it has started.</summary>
internal sealed class LocalAddress(IServer server)
{
    private Uri? _root;

    public Uri Root => _root ??= Find();

    public Uri ServiceUrl => new(Root, "local/");

    private Uri Find()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new InvalidOperationException("The local channel needs a host that listens on a port.");
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "[::1]" ? binding.Host : "127.0.0.1";
        return new Uri($"{binding.Scheme}://{host}:{binding.Port}/");
    }
}
