namespace QuarterlyReports.Data.Storage.Registers;

/// <summary>Keeps the activities that are evidence for a directive with it when its reference changes.</summary>
internal sealed class DirectiveEvidence(ImportWrites writes)
{
    // Activities that are evidence for a directive follow it to its new reference.
    private const string FollowReference = """
        UPDATE OR REPLACE activity_directive
        SET directive = ?
        WHERE directive = ?
        """;

    private readonly Statement _follow = writes.Writing(FollowReference);

    public void Follow(string before, string after) => _follow.Add(after).Add(before).Run();
}
