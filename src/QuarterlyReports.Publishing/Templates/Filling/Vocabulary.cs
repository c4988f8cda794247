namespace QuarterlyReports.Publishing.Templates.Filling;

/// <summary>Every word a template may use between braces. A test holds it against what the review really offers.</summary>
internal static class Vocabulary
{
    /// <summary>Helpers that print something, with how many values they take.</summary>
    public static readonly IReadOnlyDictionary<string, int> Printing = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["figure"] = 1,
        ["count"] = 1,
        ["change"] = 2,
        ["plural"] = 3,
        ["phrase"] = 1,
        ["table"] = 1,
        ["chart"] = 1,
        ["annex"] = 1,
    };

    /// <summary>Helpers around a block, with how many values they take.</summary>
    public static readonly IReadOnlyDictionary<string, int> Blocks = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["if"] = 1,
        ["unless"] = 1,
        ["each"] = 1,
        ["with"] = 1,
        ["any"] = 1,
        ["kept"] = 1,
    };

    /// <summary>Words of the template language itself.</summary>
    public static readonly IReadOnlySet<string> Own = new HashSet<string>(StringComparer.Ordinal)
    {
        "this", "@index", "@first", "@last", "@root", "..",
    };

    /// <summary>Names of fields, at the top and inside lists.</summary>
    public static readonly IReadOnlySet<string> Fields = new HashSet<string>(StringComparer.Ordinal)
    {
        "period", "previous", "last_year", "next", "name", "heading", "capitals", "window", "calendar", "year_to_date",
        "counts_by_end", "is_public", "is_partial", "is_preliminary", "is_kept", "nothing", "has_activities",
        "has_last_year", "has_year_to_date", "has_comparison", "compared", "incomparable",
        "returned", "activities", "deployments", "readiness", "publications",
        "regions", "code", "key", "partners", "notable", "more", "silent", "quiet_regions", "general", "no_mechanism",
        "leading_forms", "mechanisms", "margins_key", "peacekeeping", "war_legacy", "themes", "levels", "forms",
        "held", "date", "title", "place", "form", "level", "partner", "record",
        "follow_ups", "orientations", "upcoming", "text", "owner", "due", "status", "progress",
        "evidence", "lacking_progress",
        "preparing", "mission", "aspects", "unmeasured", "has_percentages", "deployments_not_placed", "projects", "multilateral",
        "fields", "standing",
        "without_publication", "late_projects", "publications_not_placed",
        "coverage", "from", "to", "starts_outside", "ends_outside", "previous_outside", "last_year_outside",
        "region_overlap", "mechanism_overlap", "unreviewed", "borrowed", "merged", "not_placed", "continuing",
        "plan_left", "plan_left_more", "next_planned", "next_postponed",
        "reason", "missing_returns", "lacks_return", "open_tasks", "joint_tasks",
        "quarters", "too_coarse", "annexes_left_out", "annex_gaps", "columns",
        "fields", "asean_led", "by_region", "overdue", "dossier", "is_mechanism",
        "coordination_proposals", "agreements_key", "projects_key", "project_names", "quiet_mechanisms",
        "signed_kinds", "first_expiry", "addressees", "situation", "follows", "is_spoken_of", "entries_not_placed",
        "restated", "restated_beside",
    };
}
