using System.Globalization;

namespace QuarterlyReports.Publishing.Templates;

/// <summary>What an analyst may set beside the words of a template, in its <c>settings.txt</c>.</summary>
internal sealed record TemplateSettings
{
    private const string FileName = "settings.txt";

    private static readonly string[] Known =
    [
        "notable.most", "planned.named.most", "records.named.most", "evidence.named.most",
        "chart.forms.most", "chart.bars.most", "chart.panels.most", "silent.members.most",
        "vietnamese.leading_zero", "vietnamese.end_mark", "document.words", "document.compact", "document.dossier",
        "period.from", "coordination.words",
    ];

    /// <summary>How many notable activities a section lists before it points to the annex.</summary>
    public int NotableMost { get; init; } = 6;

    /// <summary>How many planned activities that were not carried out the text names before it points to the annex.</summary>
    public int PlannedNamedMost { get; init; } = 12;

    /// <summary>How many record ids a note names before it counts the rest.</summary>
    public int RecordsNamedMost { get; init; } = 20;

    /// <summary>How many records the follow-up table names as evidence before it counts the rest.</summary>
    public int EvidenceNamedMost { get; init; } = 6;

    /// <summary>How many forms a chart tells apart before "other forms".</summary>
    public int ChartFormsMost { get; init; } = 5;

    /// <summary>How many bars a chart of partners or mechanisms has before "others".</summary>
    public int ChartBarsMost { get; init; } = 15;

    /// <summary>How many partners have a small chart of their own: those with most activities of the period.</summary>
    public int ChartPanelsMost { get; init; } = 12;

    /// <summary>How many members a region may have for those without a record to be named.</summary>
    public int SilentMembersMost { get; init; } = 9;

    /// <summary>Whether Vietnamese prose writes 05 for 5: habit, no rule (norms (c)).</summary>
    public bool PadsSmallCounts { get; init; } = true;

    /// <summary>Whether the Vietnamese text closes with "./." before the signature: practice, no rule (norms (c)).</summary>
    public bool HasEndMark { get; init; } = true;

    /// <summary>
    /// The last word of the phrases that name the document: doc.subject.congress; null for a review's usual words.
    /// </summary>
    public string? DocumentWords { get; init; }

    /// <summary>Small type and narrow margins, for what has to stand on one page.</summary>
    public bool IsCompact { get; init; }

    /// <summary>It is about one partner or mechanism, not about all.</summary>
    public bool IsDossier { get; init; }

    /// <summary>The one first day of which the template's words are true; null for any.</summary>
    public DateOnly? PeriodFrom { get; init; }

    /// <summary>
    /// Words, in either language, by which a proposal to the Party and the State is known to be about how agencies work together.
    /// </summary>
    public IReadOnlyList<string> CoordinationWords { get; init; } = ["coordination", "phối hợp"];

    /// <exception cref="TemplateException">An unknown setting, or a value out of its range.</exception>
    public static TemplateSettings Read(string folder)
    {
        var file = KeyedFile.Read(Path.Combine(folder, FileName));
        foreach (var key in file.Keys)
        {
            if (!Known.Contains(key))
                throw new TemplateException($"{FileName}: there is no setting '{key}'. {Likely.Hint(key, Known)}");
        }

        var defaults = new TemplateSettings();
        return new()
        {
            NotableMost = Number(file, "notable.most", defaults.NotableMost),
            PlannedNamedMost = Number(file, "planned.named.most", defaults.PlannedNamedMost),
            RecordsNamedMost = Number(file, "records.named.most", defaults.RecordsNamedMost),
            EvidenceNamedMost = Number(file, "evidence.named.most", defaults.EvidenceNamedMost),
            ChartFormsMost = Number(file, "chart.forms.most", defaults.ChartFormsMost),
            ChartBarsMost = Number(file, "chart.bars.most", defaults.ChartBarsMost),
            ChartPanelsMost = Number(file, "chart.panels.most", defaults.ChartPanelsMost),
            SilentMembersMost = Number(file, "silent.members.most", defaults.SilentMembersMost),
            PadsSmallCounts = YesOrNo(file, "vietnamese.leading_zero", defaults.PadsSmallCounts),
            HasEndMark = YesOrNo(file, "vietnamese.end_mark", defaults.HasEndMark),
            DocumentWords = file.TryGet("document.words", out var words) ? words : null,
            IsCompact = YesOrNo(file, "document.compact", defaults.IsCompact),
            IsDossier = YesOrNo(file, "document.dossier", defaults.IsDossier),
            PeriodFrom = Day(file, "period.from"),
            CoordinationWords = file.TryGet("coordination.words", out var coordination)
                ? coordination.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                : defaults.CoordinationWords,
        };
    }

    private static int Number(KeyedFile file, string key, int otherwise)
    {
        if (!file.TryGet(key, out var text)) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 100
            ? number
            : throw new TemplateException($"{FileName}: '{key}' is '{text}'. Write a whole number from 1 to 100.");
    }

    private static DateOnly? Day(KeyedFile file, string key)
    {
        if (!file.TryGet(key, out var text)) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new TemplateException($"{FileName}: '{key}' is '{text}'. Write a day such as 2016-01-28.");
    }

    private static bool YesOrNo(KeyedFile file, string key, bool otherwise)
    {
        if (!file.TryGet(key, out var text)) return otherwise;
        return text switch
        {
            "yes" => true,
            "no" => false,
            _ => throw new TemplateException($"{FileName}: '{key}' is '{text}'. Write yes or no."),
        };
    }
}
