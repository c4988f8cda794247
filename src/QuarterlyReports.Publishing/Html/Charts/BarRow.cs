namespace QuarterlyReports.Publishing.Html.Charts;

/// <summary>A category of a chart of horizontal bars.</summary>
/// <param name="Lanes">Its bars, one below the other.</param>
internal sealed record BarRow(string Category, IReadOnlyList<BarLane> Lanes);

/// <summary>One bar: its parts end to end, and the words behind it.</summary>
/// <param name="Parts">Empty where nothing is recorded.</param>
/// <param name="End">Look and words printed behind the bar.</param>
internal sealed record BarLane(IReadOnlyList<BarPart> Parts, (string Look, string Words) End);

/// <param name="Number">Look and words printed on the part; null where the words behind the bar say them.</param>
internal sealed record BarPart(string Look, decimal Value, (string Look, string Words)? Number, string Description);
