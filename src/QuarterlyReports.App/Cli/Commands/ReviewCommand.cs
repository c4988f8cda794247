using System.CommandLine;
using System.Globalization;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Cli.Commands;

/// <summary>The options of <c>review</c> and what they make of the settings.</summary>
internal sealed class ReviewCommand
{
    private readonly Door _door;
    private readonly ReviewOptions _review;
    private readonly Option<string> _languages, _formats, _date, _number, _output, _template;
    private readonly Option<bool> _preliminary;

    private ReviewCommand(Door door)
    {
        _door = door;
        _review = new(door);
        _languages = door.Value("--lang", "en,vi",
            new("Languages, with commas; default both.", "Ngôn ngữ, cách nhau dấu phẩy; mặc định cả hai."));
        _formats = door.Value("--formats", "pdf,docx,xlsx,html,json",
            new("Formats, with commas; default pdf,xlsx.", "Định dạng, cách nhau dấu phẩy; mặc định pdf,xlsx."));
        _date = door.Value("--date", "DAY",
            new("Date of the document, 2018-04-05; else left blank.", "Ngày của văn bản, 2018-04-05; nếu không thì để trống."));
        _number = door.Value("--number", "TEXT",
            new("Number of the document; else left blank.", "Số của văn bản; nếu không thì để trống."));
        _preliminary = door.Flag("--preliminary", new("Mark every page as preliminary.", "Ghi 'sơ bộ' trên mọi trang."));
        _output = door.Value("--out", "DIR",
            new("Folder for the files; default this one.", "Thư mục ghi tệp; mặc định thư mục này."));
        _template = door.Value("--template", "NAME",
            new("Template; default quarterly-review.", "Mẫu báo cáo; mặc định quarterly-review."));
    }

    public static Command For(Door door) => new ReviewCommand(door).Command();

    private Command Command()
    {
        var command = _door.Command(
            "review",
            new("Makes the review; prints path, pages or sheets, bytes and sha256 of each file.",
                "Lập báo cáo; in đường dẫn, số trang hoặc bảng, số byte và sha256 của từng tệp."),
            "qreports review 2018-Q1 --out out",
            "qreports review 2018-Q1 --template minister-brief --formats pdf",
            "qreports review 2018-Q1 --edition public --lang vi --formats pdf --date 2018-04-05 --number 05/BC-BQP");
        _review.AddTo(command);
        Option[] options = [_languages, _formats, _date, _number, _preliminary, _output, _template];
        foreach (var option in options) command.Add(option);
        command.SetAction(line =>
        {
            MadeFiles.Print(_door, ReviewRun.Run(_door.Workplace(), Order(line), _door.Outside.Stop));
            return ExitCode.Done;
        });
        return command;
    }

    private ReviewOrder Order(ParseResult line)
    {
        var settings = _door.Settings;
        var document = settings.Document;
        return new()
        {
            Request = Consistent(_review.Read(line)),
            Languages = line.GetValue(_languages) is { } languages ? Items(languages, Language) : settings.Languages,
            Formats = line.GetValue(_formats) is { } formats ? Items(formats, ReviewFormats.Parse) : settings.Formats,
            Template = line.GetValue(_template) ?? settings.Template,
            OutputFolder = _door.FullPath(line.GetValue(_output) ?? "."),
            Document = document with
            {
                Date = line.GetValue(_date) is { } date ? DayReader.Read(date) : document.Date,
                Number = line.GetValue(_number) ?? document.Number,
                IsPreliminary = line.GetValue(_preliminary),
            },
        };
    }

    // A document that says "public" on its pages and in its name must not hold more than that.
    private static ReviewRequest Consistent(ReviewRequest request) =>
        request.Edition != Edition.Public || request.Ceiling.IsWithin(Secrecy.Public)
            ? request
            : throw NotPublic(request.Ceiling);

    private static UnusableInputException NotPublic(Secrecy ceiling) => new(new Bilingual(
        $"A public edition holds public records only, so its ceiling cannot be '{RecordCode.Of(ceiling)}'; "
        + "leave --ceiling out, or make an internal edition with --edition internal.",
        $"Bản công khai chỉ gồm bản ghi công khai nên mức trần không thể là '{RecordCode.Of(ceiling)}'; "
        + "hãy bỏ --ceiling, hoặc lập bản nội bộ bằng --edition internal."));

    private static IReadOnlyList<TItem> Items<TItem>(string list, Func<string, TItem> read) =>
        [.. list.Split(',', StringSplitOptions.TrimEntries).Select(read).Distinct()];

    private static Language Language(string word) => word.ToLower(CultureInfo.InvariantCulture) switch
    {
        "en" => Core.Records.Language.English,
        "vi" => Core.Records.Language.Vietnamese,
        _ => throw Suggestion.Refuse(word, new("a language", "một ngôn ngữ"), ["en", "vi"]),
    };
}
