using System.Diagnostics;
using System.Globalization;
using QuarterlyReports.Core.Calendar;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Publishing.Templates.Wording;

namespace QuarterlyReports.Publishing.Templates.Content;

/// <summary>
/// Head, signature and page marks of the official document (Decree 30/2020, Annex I). What is not given stays blank.
/// </summary>
internal sealed class OfficialParts(ReviewScope scope)
{
    private Words Words => scope.Words;

    private DocumentDetails Details => scope.Details;

    private ReviewPeriod Period => scope.Review.Period;

    public string Subject => Words.Fill(
        "doc.subject." + (scope.Settings.DocumentWords ?? PeriodWords.KindOf(Period)),
        ("period", scope.Book.Periods.InProse(Period)),
        ("next", scope.Book.Periods.InProse(Period.Next)),
        ("year", Period.Year.ToString(CultureInfo.InvariantCulture)),
        ("to", scope.Book.Dates.InProse(Period.Window.Last)),
        ("name", DossierName));

    /// <summary>The line under the title of an annex.</summary>
    public string IssuedWith => Details.Number is { } number && Details.Date is { } date
        ? Words.Fill("doc.issued_with", ("number", number), ("date", scope.Book.Dates.InProse(date)))
        : Words["doc.issued_with.blank"];

    public DocumentHead Head() => new()
    {
        ParentBody = Upper(Given(Details.ParentBody)),
        IssuingBody = Upper(Given(Details.IssuingBody)) ?? Words["doc.issuing_body"],
        Number = NumberLine(),
        NationalName = Words["doc.national_name"],
        Motto = Words["doc.motto"],
        PlaceAndDate = Words.Fill("doc.place_date", ("place", Given(Details.Place) ?? Words["doc.place"]), ("date", DateLine())),
        DocumentType = Words[Own("doc.report")],
        Subject = Subject,
        SubjectNotes = [.. SubjectNotes()],
        Addressee = Given(Details.Addressee) is { } addressee ? Words.Fill("doc.to", ("addressee", addressee)) : null,
        SecrecyStamp = SecrecyWord(),
        Urgency = Details.Urgency is { } urgency ? Stamp(urgency) : null,
        Stamps =
        [
            .. Details.MustBeReturned ? [Words["doc.return"]] : Array.Empty<string>(),
            .. scope.Review.Request.Edition == Edition.Internal ? [Words["doc.internal_circulation"]] : Array.Empty<string>(),
        ],
        DigitalSignature = Given(Details.DigitalSignature),
        CopyNumber = SecrecyWord() is null ? null : CopyLine(),
    };

    public SignatureContent Signature() => new()
    {
        RecipientsLabel = Words["doc.recipients"],
        Recipients = Details.Recipients.Count > 0 ? Lines(Details.Recipients) : CustomaryRecipients(),
        Drafter = Details.Drafter is { } drafter ? Typography.OneLine(drafter) : null,
        Authority = Lines(Details.Authority) is { Count: > 0 } authority
            ? [.. authority.Select(line => line.ToUpperInvariant())]
            : [Words["doc.authority.blank"]],
        Signer = Given(Details.Signer) ?? Words["doc.signer.blank"],
    };

    public PageMarks Marks() => new()
    {
        Secrecy = SecrecyWord(),
        Notices =
        [
            .. Details.IsPreliminary ? [Words["doc.preliminary"]] : Array.Empty<string>(),
            .. scope.Review.IsPartial ? [Words["doc.partial"]] : Array.Empty<string>(),
        ],
        Address = Given(Details.Address),
        RunningTitle = Words.Fill(
            Own("doc.running_title"),
            ("period", ShortPeriod),
            ("to", scope.Book.Dates.InProse(Period.Window.Last)),
            ("name", DossierName)),
    };

    // An English name for running text has an article, which needs a preposition before it.
    private string ShortPeriod => scope.Book.Language == Language.English
        ? Typography.Uncapitalized(scope.Book.Periods.InHeading(Period))
        : scope.Book.Periods.InProse(Period);

    public DocumentProperties Properties() => new()
    {
        Title = Subject,
        Subject = WindowLine(),
        Author = Given(Details.IssuingBody) ?? Words["doc.author"],
        Date = Details.Date,
    };

    // The frames are 20, 40 and 30 mm wide.
    private UrgencyStamp Stamp(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => new(Words["doc.urgency.urgent"], 20),
        Urgency.VeryUrgent => new(Words["doc.urgency.very_urgent"], 40),
        Urgency.Express => new(Words["doc.urgency.express"], 30),
        _ => throw new UnreachableException($"No stamp for {urgency}."),
    };

    private string DossierName => scope.Dossier is { } dossier ? DossierFields.NameOf(scope, dossier) : "";

    // A template can have words of its own for what other documents say alike.
    private string Own(string phrase) =>
        scope.Settings.DocumentWords is { } own && Words.Has($"{phrase}.{own}") ? $"{phrase}.{own}" : phrase;

    private IEnumerable<string> SubjectNotes()
    {
        yield return WindowLine();
        if (scope.Review.Request.Edition == Edition.Public) yield return Typography.Capitalized(Words["edition.public"]);
        if (Details.IsPreliminary) yield return Words["doc.preliminary"];
        if (scope.Review.IsPartial) yield return Words["doc.partial"];
        if (scope.Book.Language == Language.English && !Details.IsSignedInEnglish) yield return Words["doc.translation"];
    }

    private string WindowLine() => Words.Fill(
        "doc.window", ("window", scope.Book.Periods.Window(Period)), ("calendar", scope.Book.Periods.CalendarOf(Period)));

    private string NumberLine() => Details.Number is { } number
        ? Words.Fill("doc.number", ("number", Typography.OneLine(number)))
        : Words["doc.number.blank"];

    private string CopyLine() => Details.CopyNumber is { } copy
        ? Words.Fill("doc.copy", ("number", Typography.OneLine(copy)))
        : Words["doc.copy.blank"];

    private string DateLine() => Details.Date is { } date ? scope.Book.Dates.InProse(date) : Words["doc.date.blank"];

    // The compared figures may rest on records that this review does not list, so the ceiling decides and not the highest record
    // seen.
    private string? SecrecyWord() => scope.Review.Request.Ceiling switch
    {
        Secrecy.Mat => Words["secrecy.mat"],
        Secrecy.ToiMat => Words["secrecy.toi_mat"],
        Secrecy.TuyetMat => Words["secrecy.tuyet_mat"],
        _ => null,
    };

    // "As above" is the addressee.
    private List<string> CustomaryRecipients() =>
    [
        .. Given(Details.Addressee) is null ? Array.Empty<string>() : [Words["doc.recipients.above"]],
        Words["doc.recipients.archive"],
    ];

    private List<string> Lines(IEnumerable<Bilingual> lines) => [.. lines.Select(Given).OfType<string>()];

    private string? Given(Bilingual text) =>
        Typography.OneLine(text.In(scope.Book.Language)) is { Length: > 0 } line ? line : null;

    private static string? Upper(string? text) => text?.ToUpperInvariant();
}
