using System.Diagnostics;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Review;
using QuarterlyReports.Publishing.Templates;

namespace QuarterlyReports.App.Runs.Settings;

/// <summary>What each name in the settings file means.</summary>
internal static class SettingsParser
{
    public static OfficeSettings Office(SettingsValue file)
    {
        var settings = new OfficeSettings();
        foreach (var part in file.Parts(
            "calendar", "count_by", "edition", "ceiling", "languages", "formats", "template", "time_zone", "document"))
        {
            settings = part.Name switch
            {
                "calendar" => settings with { Calendar = Calendar(part) },
                "count_by" => settings with { CountBy = part.OneOf(CountBy.Start, CountBy.End) },
                "edition" => settings with { Edition = part.OneOf(Edition.Internal, Edition.Public) },
                "ceiling" => settings with { Ceiling = part.OneOf(Ceilings) },
                "languages" => settings with { Languages = Each(part, Language) },
                "formats" => settings with { Formats = Each(part, Format) },
                "template" => settings with { Template = part.Text },
                "time_zone" => settings with { TimeZone = Zone(part) },
                "document" => settings with { Document = Document(part) },
                _ => throw new UnreachableException($"No meaning for '{part.Key}'."),
            };
        }

        return settings;
    }

    /// <summary>Levels an edition can stop at; nobody makes a review for the unreviewed.</summary>
    public static IReadOnlyList<Secrecy> Ceilings { get; } =
        [Secrecy.Public, Secrecy.Internal, Secrecy.Mat, Secrecy.ToiMat, Secrecy.TuyetMat];

    private static DocumentDetails Document(SettingsValue document)
    {
        var settings = new DocumentDetails();
        foreach (var part in document.Parts(
            "parent_body", "issuing_body", "place", "number", "date", "addressee", "recipients", "authority", "signer",
            "copy_number", "signed_in_english", "urgency", "return_after_reading", "digital_signature", "drafter", "address"))
        {
            settings = part.Name switch
            {
                "parent_body" => settings with { ParentBody = part.Bilingual },
                "issuing_body" => settings with { IssuingBody = part.Bilingual },
                "place" => settings with { Place = part.Bilingual },
                "number" => settings with { Number = part.Text },
                "date" => settings with { Date = part.Day },
                "addressee" => settings with { Addressee = part.Bilingual },
                "recipients" => settings with { Recipients = [.. part.Items.Select(item => item.Bilingual)] },
                "authority" => settings with { Authority = [.. part.Items.Select(item => item.Bilingual)] },
                "signer" => settings with { Signer = part.Bilingual },
                "copy_number" => settings with { CopyNumber = part.Text },
                "urgency" => settings with { Urgency = part.OneOf(Urgency.Urgent, Urgency.VeryUrgent, Urgency.Express) },
                "return_after_reading" => settings with { MustBeReturned = part.YesOrNo },
                "digital_signature" => settings with { DigitalSignature = part.Bilingual },
                "drafter" => settings with { Drafter = part.Text },
                "address" => settings with { Address = part.Bilingual },
                "signed_in_english" => settings with { IsSignedInEnglish = part.YesOrNo },
                _ => throw new UnreachableException($"No meaning for '{part.Key}'."),
            };
        }

        return settings;
    }

    private static ReportingCalendar Calendar(SettingsValue part) =>
        ReportingCalendar.TryParse(part.Text, out var calendar)
            ? calendar
            : throw part.Refuse("\"calendar\" or \"cutoff-15\"", "\"calendar\" hoặc \"cutoff-15\"");

    private static Language Language(SettingsValue item) => item.Text switch
    {
        "en" => Core.Records.Language.English,
        "vi" => Core.Records.Language.Vietnamese,
        _ => throw item.Refuse("\"en\" or \"vi\"", "\"en\" hoặc \"vi\""),
    };

    private static string Format(SettingsValue item) => ReviewFormats.Available.Contains(item.Text, StringComparer.Ordinal)
        ? item.Text
        : throw item.Refuse($"one of {Available}", $"một trong {Available}");

    private static string Available => string.Join(", ", ReviewFormats.Available);

    private static string Zone(SettingsValue part) => TimeZoneInfo.TryFindSystemTimeZoneById(part.Text, out _)
        ? part.Text
        : throw part.Refuse("a time zone such as \"Asia/Ho_Chi_Minh\"", "một múi giờ như \"Asia/Ho_Chi_Minh\"");

    private static IReadOnlyList<TItem> Each<TItem>(SettingsValue list, Func<SettingsValue, TItem> read)
    {
        TItem[] items = [.. list.Items.Select(read).Distinct()];
        return items.Length > 0 ? items : throw list.Refuse("at least one item", "ít nhất một mục");
    }
}
