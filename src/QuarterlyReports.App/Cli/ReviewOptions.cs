using System.CommandLine;
using QuarterlyReports.App.Runs;
using QuarterlyReports.App.Runs.Settings;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Cli;

/// <summary>The period and the options that decide what a review counts: edition, ceiling, calendar, counting day.</summary>
internal sealed class ReviewOptions(Door door)
{
    private readonly Argument<string> _period = door.Argument("PERIOD", new(
        "2018-Q1, 2018-H1, 2018-9M, 2018 or 2016-01-28..2018-03-31.",
        "2018-Q1, 2018-H1, 2018-9M, 2018 hoặc 2016-01-28..2018-03-31."));

    private readonly Option<string> _edition = door.Value("--edition", "internal|public", new(
        "Who the review is for; default internal.", "Bản dành cho ai; mặc định internal."));

    private readonly Option<string> _ceiling = door.Value("--ceiling", "LEVEL", new(
        "Highest secrecy counted: public, internal, mat, toi_mat, tuyet_mat.",
        "Độ mật cao nhất được tính: public, internal, mat, toi_mat, tuyet_mat."));

    private readonly Option<string> _calendar = door.Value("--calendar", "calendar|cutoff-15", new(
        "Where quarters begin; default calendar.", "Cách chia quý; mặc định calendar."));

    private readonly Option<string> _countBy = door.Value("--count-by", "start|end", new(
        "The day an activity counts on; default start.", "Ngày tính hoạt động; mặc định start."));

    public void AddTo(Command command)
    {
        command.Add(_period);
        AddWithoutPeriodTo(command);
    }

    public void AddWithoutPeriodTo(Command command)
    {
        foreach (var option in new[] { _edition, _ceiling, _calendar, _countBy }) command.Add(option);
    }

    /// <exception cref="UnusableInputException">The period or an option is not understood.</exception>
    public ReviewRequest Read(ParseResult line) =>
        Read(line, PeriodReader.Read(line.GetValue(_period) ?? "", CalendarIn(line)));

    public ReportingCalendar CalendarIn(ParseResult line) =>
        line.GetValue(_calendar) is { } named ? Calendar(named) : door.Settings.Calendar;

    /// <summary>For a command that finds its period in its own way.</summary>
    /// <exception cref="UnusableInputException">An option is not understood.</exception>
    public ReviewRequest Read(ParseResult line, ReviewPeriod period)
    {
        var settings = door.Settings;
        return new()
        {
            Period = period,
            Edition = EditionIn(line),
            Ceiling = CeilingIn(line),
            CountBy = line.GetValue(_countBy) is { } by
                ? CodeWords.Parse(by, new("a counting day", "cách tính ngày"), CountBy.Start, CountBy.End)
                : settings.CountBy,
        };
    }

    /// <summary>The highest level that may appear.</summary>
    public Secrecy CeilingIn(ParseResult line)
    {
        var ceiling = Ceiling(line.GetValue(_ceiling), hasEdition: line.GetValue(_edition) is not null, door.Settings);
        var edition = EditionIn(line);
        if (ceiling == Secrecy.Unreviewed) return ReviewRequest.CeilingOf(edition);
        // What says "public" on its pages, in its name or on a screen must not hold more than that.
        return edition != Core.Records.Edition.Public || ceiling.IsWithin(Secrecy.Public) ? ceiling : throw NotPublic(ceiling);
    }

    private Edition EditionIn(ParseResult line) =>
        line.GetValue(_edition) is { } edition ? Edition(edition) : door.Settings.Edition;

    private static Edition Edition(string word) =>
        CodeWords.Parse(word, new("an edition", "một loại bản"), Core.Records.Edition.Internal, Core.Records.Edition.Public);

    // An edition named on the line brings its own ceiling: the settings' one must not lift a public edition.
    private static Secrecy Ceiling(string? word, bool hasEdition, OfficeSettings settings)
    {
        if (word is not null) return CodeWords.Parse(word, new("a secrecy level", "độ mật"), SettingsParser.Ceilings);
        return hasEdition ? Secrecy.Unreviewed : settings.Ceiling ?? Secrecy.Unreviewed;
    }

    private static UnusableInputException NotPublic(Secrecy ceiling) => new(new Bilingual(
        $"A public edition holds public records only, so its ceiling cannot be '{RecordCode.Of(ceiling)}'; "
        + "leave the ceiling out, or make an internal edition with --edition internal.",
        $"Bản công khai chỉ gồm bản ghi công khai nên mức trần không thể là '{RecordCode.Of(ceiling)}'; "
        + "hãy bỏ mức trần, hoặc lập bản nội bộ bằng --edition internal."));

    private static ReportingCalendar Calendar(string word) =>
        ReportingCalendar.TryParse(word, out var calendar)
            ? calendar
            : throw Suggestion.Refuse(word, new("a calendar", "một loại lịch"),
                [.. ReportingCalendar.All.Select(known => known.Code)]);
}
