namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>
/// Finds out which kind of file a table is, from its columns and, between kinds with the same columns, from its name.
/// </summary>
internal static class KindFinder
{
    /// <summary>The kind; null when no kind, or more than one, is equally likely.</summary>
    /// <param name="header">The table's header.</param>
    /// <param name="name">Of the sheet or of the file without its extension.</param>
    /// <param name="setFields">Names of fields that are set by hand.</param>
    public static KindLayout? Of(Header header, string name, IReadOnlyCollection<string> setFields)
    {
        var named = KindLayouts.All.Where(layout => IsNamedAfter(layout, name)).ToList();
        var complete = KindLayouts.All.Where(layout => !MissingColumns(layout, header.Headings, setFields).Any(IsTelling))
            .ToList();
        if (complete.Intersect(named).ToList() is [var kind]) return kind;
        if (complete.Count > 0) return OnlyBest(complete, header);
        if (named is [var meant] && HeaderFinder.Known(meant, header.Headings) * 2 >= header.Headings.Count) return meant;
        var known = KindLayouts.All.Where(layout => HeaderFinder.Known(layout, header.Headings) * 2 > header.Headings.Count)
            .ToList();
        return OnlyBest(known, header);
    }

    /// <summary>The required columns that are neither in the header nor set by hand; each by the names of its choices.</summary>
    public static IEnumerable<IReadOnlyList<string>> MissingColumns(
        KindLayout layout, IReadOnlyList<string> headings, IReadOnlyCollection<string> setFields)
    {
        var given = headings.Concat(setFields).Select(layout.FieldOf).OfType<Field>().Select(field => field.Name).ToHashSet();
        return layout.Required.Where(choices => !choices.Any(given.Contains));
    }

    // Files without a status are common, and --set status=… is their remedy; its absence says nothing about the kind.
    private static bool IsTelling(IReadOnlyList<string> missing) => missing is not ["status"];

    private static KindLayout? OnlyBest(List<KindLayout> layouts, Header header)
    {
        var ranked = layouts.OrderByDescending(layout => HeaderFinder.Known(layout, header.Headings)).ToList();
        if (ranked.Count < 2) return ranked.FirstOrDefault();
        var isTie = HeaderFinder.Known(ranked[0], header.Headings) == HeaderFinder.Known(ranked[1], header.Headings);
        return isTie ? null : ranked[0];
    }

    private static bool IsNamedAfter(KindLayout layout, string name)
    {
        var folded = Folded.Of(name);
        return folded == Folded.Of(layout.Name) || folded == Folded.Of(layout.VietnameseName)
            || folded.TrimEnd("0123456789".ToCharArray()) == Folded.Of(layout.Name)
            || folded.TrimStart("0123456789".ToCharArray()) == Folded.Of(layout.Name);
    }
}
