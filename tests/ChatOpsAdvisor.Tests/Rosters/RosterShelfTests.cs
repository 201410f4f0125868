using ChatOpsAdvisor.Rosters;
using ChatOpsAdvisor.Settings;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Tests.Rosters;

/// <summary>Files that change, break and go while the host runs.</summary>
public sealed class RosterShelfTests : IDisposable
{
    private const string Good = "from,until,person\n2026-07-05 19:00,2026-07-06 07:00,Insp Sample\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rosters-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 7, 5, 20, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Delete(recursive: true);

    private string Put(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private RosterShelf Shelf(string path) => new(new RosterOptions { Areas = [new AreaRosterOptions { Area = "Northshire", Path = path }] }, _time);

    private string[] On(RosterShelf shelf) => [.. shelf.Current.OnDuty("Northshire", _time.GetUtcNow()).Select(person => person.Name)];

    [Fact]
    public void A_file_that_changes_is_read_again()
    {
        var path = Put("a.csv", Good);
        var shelf = Shelf(path);
        Assert.Equal(["Insp Sample"], On(shelf));
        Put("a.csv", Good.Replace("Insp Sample", "Insp Example Junior", StringComparison.Ordinal));
        shelf.Refresh();
        Assert.Equal(["Insp Example Junior"], On(shelf));
    }

    [Fact]
    public void A_file_that_breaks_or_goes_leaves_the_last_good_one_and_the_fault()
    {
        var path = Put("a.csv", Good);
        var shelf = Shelf(path);
        Put("a.csv", "from,until,person\nnonsense,nonsense,nobody\n");
        shelf.Refresh();
        Assert.Equal(["Insp Sample"], On(shelf));
        Assert.NotEmpty(shelf.Faults);

        File.Delete(path);
        shelf.Refresh();
        Assert.Equal(["Insp Sample"], On(shelf));
        Assert.Contains("is not there", Assert.Single(shelf.Faults).Message, StringComparison.Ordinal);

        Put("a.csv", Good);
        shelf.Refresh();
        Assert.Empty(shelf.Faults);
    }

    [Fact]
    public void A_folder_is_all_its_rosters_together()
    {
        Put("plan.csv", Good);
        Put("swaps.csv", "from,until,person,instead\n2026-07-05 20:00,2026-07-06 00:00,Insp Example,Insp Sample\n");
        Put("notes.txt", "not a roster");
        Assert.Equal(["Insp Example"], On(Shelf(_folder.FullName)));
    }
}
