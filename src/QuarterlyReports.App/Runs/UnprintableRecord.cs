using System.Text;
using QuarterlyReports.Core.Documents;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;
using QuarterlyReports.Core.Review;

namespace QuarterlyReports.App.Runs;

/// <summary>Names the record whose text the document's fonts cannot show: the one that somebody has to change.</summary>
internal static class UnprintableRecord
{
    /// <summary>Null when the character comes from no record of the review.</summary>
    public static UnusableInputException? Find(QuarterReview review, DocumentException failure)
    {
        if (failure.Character is not { } character) return null;
        return PlaceOf(character, review) is { } place ? Refusal(place, character) : null;
    }

    private static string? PlaceOf(Rune character, QuarterReview review)
    {
        var activities = review.Activities.Concat(review.Continuing).Select(counted => counted.Activity)
            .Concat(review.NotPlaced).Concat(review.Upcoming)
            .Select(activity => In(activity, activity.Id, ActivityFields.Columns, character));
        var directives = review.FollowUps.Select(followUp => followUp.Directive).Concat(review.Orientations)
            .Select(directive => In(directive, directive.Id, AllRegisters.Directives.Columns, character));
        var entries = review.Registers.All
            .Select(entry => In(entry, entry.Id, AllRegisters.Of(entry).Columns, character));
        return activities.Concat(directives).Concat(entries).FirstOrDefault(place => place is not null);
    }

    private static string? In<TRecord>(TRecord record, string id, RecordFields<TRecord> fields, Rune character) => fields.All
        .Where(field => field.Text(record)?.EnumerateRunes().Contains(character) == true)
        .Select(field => $"{id} ({field.Name})")
        .FirstOrDefault();

    private static UnusableInputException Refusal(string place, Rune character) => new(new Bilingual(
        $"Record {place} holds the character {character} (U+{character.Value:X4}), which the fonts of the PDF do not have; "
        + "write it another way in the record, or leave PDF and Word out with --formats xlsx,html.",
        $"Bản ghi {place} có ký tự {character} (U+{character.Value:X4}) không có trong phông chữ của PDF; "
        + "hãy viết cách khác trong bản ghi, hoặc bỏ PDF và Word bằng --formats xlsx,html."));
}
