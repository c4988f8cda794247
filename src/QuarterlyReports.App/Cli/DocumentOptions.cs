using System.CommandLine;
using System.Globalization;
using QuarterlyReports.App.Runs;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Cli;

/// <summary>The options of a document: its languages, formats, date, number and folder.</summary>
internal sealed class DocumentOptions
{
    private readonly Door _door;
    private readonly IReadOnlyList<string> _available;
    private readonly Option<string> _languages, _formats, _date, _number, _output;
    private readonly Option<bool> _preliminary;

    /// <param name="available">The formats that the document has.</param>
    public DocumentOptions(Door door, IReadOnlyList<string> available)
    {
        _door = door;
        _available = available;
        _languages = door.Value("--lang", "en,vi",
            new("Languages, with commas; default both.", "Ngôn ngữ, cách nhau dấu phẩy; mặc định cả hai."));
        _formats = door.Value("--formats", string.Join(',', available), new(
            $"Formats, with commas; default {Usual("pdf", "xlsx")}.",
            $"Định dạng, cách nhau dấu phẩy; mặc định {Usual("pdf", "xlsx")}."));
        _date = door.Value("--date", "DAY",
            new("Date of the document, 2018-04-05; else left blank.", "Ngày của văn bản, 2018-04-05; nếu không thì để trống."));
        _number = door.Value("--number", "TEXT",
            new("Number of the document; else left blank.", "Số của văn bản; nếu không thì để trống."));
        _preliminary = door.Flag("--preliminary", new("Mark every page as preliminary.", "Ghi 'sơ bộ' trên mọi trang."));
        _output = door.Value("--out", "DIR",
            new("Folder for the files; default this one.", "Thư mục ghi tệp; mặc định thư mục này."));
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _languages, _formats, _date, _number, _preliminary, _output }) command.Add(option);
    }

    /// <summary>The options of a pack, which holds every format in both languages.</summary>
    /// <param name="usualFolder">Beside the database, for the packs of all reviews.</param>
    public void AddPackTo(Command command, string usualFolder)
    {
        _output.Description = _door.Speaker.In(
            $"Folder for the packs; default '{usualFolder}' beside the database.",
            $"Thư mục chứa các bộ tệp; mặc định '{usualFolder}' cạnh cơ sở dữ liệu.");
        foreach (var option in new Option[] { _date, _number, _preliminary, _output }) command.Add(option);
    }

    /// <inheritdoc cref="Read"/>
    public ReviewOrder ReadPack(ParseResult line, ReviewRequest request, string template, string usualFolder) =>
        Read(line, request, template) with
        {
            Languages = [Core.Records.Language.English, Core.Records.Language.Vietnamese],
            Formats = _available,
            OutputFolder = line.GetValue(_output) is { } folder ? _door.FullPath(folder) : usualFolder,
        };

    /// <exception cref="UnusableInputException">An option is not understood.</exception>
    public ReviewOrder Read(ParseResult line, ReviewRequest request, string template)
    {
        var settings = _door.Settings;
        var document = settings.Document;
        return new()
        {
            Request = request,
            Languages = line.GetValue(_languages) is { } languages ? Items(languages, Language) : settings.Languages,
            Formats = line.GetValue(_formats) is { } formats ? Items(formats, Format) : Usual(settings.Formats),
            Template = template,
            OutputFolder = _door.FullPath(line.GetValue(_output) ?? "."),
            Document = document with
            {
                Date = line.GetValue(_date) is { } date ? DayReader.Read(date) : document.Date,
                Number = line.GetValue(_number) ?? document.Number,
                IsPreliminary = line.GetValue(_preliminary),
            },
        };
    }

    private static IReadOnlyList<TItem> Items<TItem>(string list, Func<string, TItem> read) =>
        [.. list.Split(',', StringSplitOptions.TrimEntries).Select(read).Distinct()];

    private static Language Language(string word) => word.ToLower(CultureInfo.InvariantCulture) switch
    {
        "en" => Core.Records.Language.English,
        "vi" => Core.Records.Language.Vietnamese,
        _ => throw Suggestion.Refuse(word, new("a language", "một ngôn ngữ"), ["en", "vi"]),
    };

    private string Usual(params string[] formats) => string.Join(',', Usual((IReadOnlyList<string>)formats));

    // The settings speak of reviews; a document without some of their formats has its first one.
    private IReadOnlyList<string> Usual(IReadOnlyList<string> formats) =>
        formats.Where(_available.Contains).ToList() is { Count: > 0 } usual ? usual : [_available[0]];

    private string Format(string word) =>
        _available.FirstOrDefault(format => string.Equals(format, word, StringComparison.OrdinalIgnoreCase))
        ?? throw Suggestion.Refuse(word, new("a format of this document", "định dạng của văn bản này"), _available);
}
