using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>A small, sound pack in a folder of its own, for tests to spoil.</summary>
internal sealed class SmallPack : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Sound = new Dictionary<string, string>
    {
        ["pack.yaml"] = """
            id: small
            version: 1.0.0
            title: A small pack
            status: Made for tests
            opening: Nothing here is guidance.
            marking: TEST
            source: none
            reviewed: 2026-11-23
            review-by: 2027-11-23
            gate: gate
            scenarios: [planned]
            after-arrest: [custody]
            """,
        ["paragraphs.yaml"] = """
            paragraphs:
              - id: "1.1"
                section: "1"
                kind: should
                text: The duty inspector should be told.
              - id: "1.2"
                section: "1"
                withheld: full
              - id: "1.3"
                section: "1"
                kind: consider
                text: Consider an early arrest.
              - id: "1.4"
                section: "1"
                kind: fact
                withheld: part
                text: Some of it can be read.
            """,
        ["scenarios/gate.yaml"] = """
            id: gate
            title: Start
            questions:
              - id: G1
                fact: scenario
                ask: What have you got?
                label: Scenario
                type: choice
                options:
                  - { id: planned, label: About to happen, said: [soon] }
                basis: ["1"]
            """,
        ["scenarios/planned.yaml"] = """
            id: planned
            title: Planned
            section: "1"
            closing: Summary
            questions:
              - id: P1
                fact: children
                ask: Any children?
                label: Children
                type: yes-no
                required: true
                basis: "1.1"
              - id: P2
                fact: areas
                ask: Which areas?
                label: Areas
                type: multi
                options-from: force-areas
                options:
                  - { id: other, label: Another, said: [elsewhere] }
                basis: tool
                when: { fact: children, is: [yes, not-known] }
              - id: P3
                fact: starts
                ask: When?
                label: Starts
                type: time
                basis: tool
            checklist:
              - id: planned.tell
                text: The duty inspector should be told.
                kind: should
                basis: ["1.1", "1.4"]
                first: true
              - id: planned.withheld
                withheld: "1.2"
            """,
        ["triggers.yaml"] = """
            triggers:
              - id: child
                urgency: urgent
                reason: a child is at risk
                basis: "1.1"
                when: { fact: children, is: [yes] }
              - id: areas
                urgency: high
                reason: several areas
                basis: tool
                when: { any: [{ several: areas }, { fact: starts, within-minutes: 60 }, { not: { scenario: planned } }] }
              - id: tasking
                urgency: note
                reason: it sounds like tasking
                basis: tool
                by-words-only: true
            """,
        ["risk-words.yaml"] = """
            words:
              - trigger: child
                said: [kids inside, toddler]
                unless: [toddler group]
              - trigger: tasking
                said: [keep us posted]
            denials:
              before: [no, nobody]
              between: [any]
              after: [none]
              doubts: [no idea]
            not-typos: [toddlers]
            """,
        ["after-arrest/custody.yaml"] = """
            id: custody
            title: In custody
            called: custody
            section: "1"
            closing: In custody
            checklist:
              - id: custody.tell
                text: The duty inspector should be told.
                kind: should
                basis: "1.1"
            afterwards:
              - id: custody.then
                text: The duty inspector should still be told.
                kind: should
                basis: "1.1"
            """,
    };

    private readonly Dictionary<string, string> files = new(Sound);

    public string Folder { get; } = Directory.CreateTempSubdirectory("small-pack-").FullName;

    /// <summary>Replaces a text that must be there.</summary>
    public SmallPack With(string file, string right, string wrong)
    {
        Assert.Contains(right, files[file], StringComparison.Ordinal);
        var at = files[file].IndexOf(right, StringComparison.Ordinal);
        files[file] = files[file][..at] + wrong + files[file][(at + right.Length)..];
        return this;
    }

    public SmallPack WithFile(string file, string text)
    {
        files[file] = text;
        return this;
    }

    public SmallPack Without(string file)
    {
        files.Remove(file);
        return this;
    }

    public SmallPack Write()
    {
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return this;
    }

    public PackReading Read() => PackReader.Read(Write().Folder, [new Option("north", "North", [])]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
