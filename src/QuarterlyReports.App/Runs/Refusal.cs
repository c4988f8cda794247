using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Storage;
using QuarterlyReports.Office.Spreadsheet;
using QuarterlyReports.Publishing.Templates;

namespace QuarterlyReports.App.Runs;

/// <summary>Recognizes what a stage refused because of its input: the sentence is the stage's own.</summary>
public static class Refusal
{
    /// <summary>Null when the exception is no refusal of input.</summary>
    public static Bilingual? Explain(Exception exception) => exception switch
    {
        UnusableInputException unusable => unusable.Sentence,
        IntakeException unreadable => unreadable.Reason,
        StorageException unusable => unusable.Reason,
        TemplateException or DocumentException or SpreadsheetException =>
            new(exception.Message, exception.Message),
        _ => null,
    };
}
