using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;

namespace ChatOpsAdvisor.House.Tests;

public class HousePlanTests
{
    private const string Root = "ChatOpsAdvisor";

    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(
            typeof(Domain.Turns.TurnHandler).Assembly,
            System.Reflection.Assembly.Load("ChatOpsAdvisor.Teams"),
            System.Reflection.Assembly.Load("ChatOpsAdvisor.Guidance"),
            System.Reflection.Assembly.Load("ChatOpsAdvisor.Storage"),
            System.Reflection.Assembly.Load("ChatOpsAdvisor"))
        .Build();

    public static TheoryData<string> Rooms => [.. HousePlan.Rooms.Keys];

    [Theory, MemberData(nameof(Rooms))]
    public void Somebody_lives_in_the_room(string room) => Assert.Contains(House.Types, type => RoomOf(type) == room);

    [Fact]
    public void Every_type_lives_in_a_room_of_the_plan() =>
        Assert.Empty(House.Types.Where(type => IsOurs(type) && RoomOf(type) is null).Select(type => type.FullName));

    [Theory, MemberData(nameof(Rooms))]
    public void The_room_imports_only_what_the_plan_allows(string room) =>
        Assert.Equal("", string.Join('\n',
            from type in House.Types
            where RoomOf(type) == room
            from target in type.GetTypeDependencies().Where(IsOurs).Distinct()
            let other = RoomOf(target)
            where other != room && !HousePlan.Rooms[room].Contains(other)
            select $"{type.FullName} -> {target.FullName}"));

    [Fact]
    public void Every_room_that_the_plan_allows_is_on_the_plan() =>
        Assert.Empty(HousePlan.Rooms.Values.SelectMany(rooms => rooms).Distinct().Except(HousePlan.Rooms.Keys));

    [Fact]
    public void Outside_the_doors_the_plan_has_no_loop()
    {
        // A project's own root holds its options and its registration: it knows its rooms, and they their options.
        var doors = new HashSet<string>(["", "Commands", "Teams", "Storage"], StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var room in HousePlan.Rooms.Keys.Except(doors)) Walk(room);

        void Walk(string room)
        {
            Assert.DoesNotContain(room, path);
            path.Add(room);
            foreach (var next in HousePlan.Rooms[room].Except(doors)) Walk(next);
            path.RemoveAt(path.Count - 1);
        }
    }

    /// <summary>The room with the longest name that the namespace begins with; null for a namespace that is not planned.</summary>
    private static string? RoomOf(IType type)
    {
        if (!IsOurs(type)) return null;
        var inside = type.Namespace.FullName.Length == Root.Length ? "" : type.Namespace.FullName[(Root.Length + 1)..];
        if (inside.Length == 0) return "";
        return HousePlan.Rooms.Keys
            .Where(room => room.Length > 0 && (inside == room || inside.StartsWith(room + ".", StringComparison.Ordinal)))
            .Where(room => inside == room || room is not ("Teams" or "Storage"))
            .MaxBy(room => room.Length);
    }

    private static bool IsOurs(IType type) =>
        (type.Namespace?.FullName == Root || type.Namespace?.FullName.StartsWith(Root + ".", StringComparison.Ordinal) == true)
        && !type.FullName.Contains('<', StringComparison.Ordinal);
}
