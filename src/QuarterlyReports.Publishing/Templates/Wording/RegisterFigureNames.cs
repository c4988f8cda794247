namespace QuarterlyReports.Publishing.Templates.Wording;

/// <summary>Names of the figures whose keys hold the id of a record, which may hold dots itself.</summary>
internal static class RegisterFigureNames
{
    /// <summary>Null when the key is none of these.</summary>
    public static string? Of(string key, Words words, NameWords names)
    {
        var (first, last) = (key.IndexOf('.', StringComparison.Ordinal), key.LastIndexOf('.'));
        if (first < 0 || first == last) return null;
        var (id, word) = (key[(first + 1)..last], key[(last + 1)..]);
        return key[..first] switch
        {
            "peacekeeping" when words.Has($"figure.mission.{word}") =>
                words.Fill($"figure.mission.{word}", ("mission", names.Mission(id))),
            "readiness" when words.Has($"aspect.{word}") => words.Fill(
                "figure.readiness",
                ("unit", names.Deployment(id)),
                ("aspect", Typography.Uncapitalized(words[$"aspect.{word}"]))),
            "project" when words.Has($"figure.project.{word}") =>
                words.Fill($"figure.project.{word}", ("project", names.Project(id))),
            _ => null,
        };
    }
}
