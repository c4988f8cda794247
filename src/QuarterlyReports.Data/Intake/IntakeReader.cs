using QuarterlyReports.Data.Intake.Columns;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Sources;

namespace QuarterlyReports.Data.Intake;

/// <summary>Reads the files of an import. The way in: <see cref="Read"/>.</summary>
public static class IntakeReader
{
    /// <summary>
    /// Finds the tables of the files, reads the reference lists among them, and hands back the rest to be read record by record.
    /// Files are read in the order given, those of a folder by name.
    /// </summary>
    /// <exception cref="IntakeException">A path, option or file cannot be used at all; also while records are read.</exception>
    public static IntakeReading Read(IReadOnlyList<string> paths, IntakeOptions options)
    {
        var findings = new FindingList(options.FindingLimit);
        RequireKnownFields(options);
        var layouts = options.Kind is { } kind ? [KindLayouts.Of(kind)] : KindLayouts.All;
        var finder = new TableFinder(layouts, findings);
        var mapper = new TableMapper(options, findings);
        var files = InputFiles.Of(paths);
        var names = FileNames.Of(files);
        var tables = files
            .SelectMany(finder.TablesOf)
            .Select(table => mapper.TableOf(table.Source with { File = names[table.Source.Path] }, table.Header))
            .OfType<IntakeTable>()
            .ToList();
        return new(tables, options, findings) { Paths = [.. files.Select(Path.GetFullPath)] };
    }

    private static void RequireKnownFields(IntakeOptions options)
    {
        var layouts = options.Kind is { } kind ? [KindLayouts.Of(kind)] : KindLayouts.All;
        foreach (var field in options.SetFields.Keys)
        {
            if (layouts.Any(layout => layout.FieldOf(field) is not null)) continue;
            throw new IntakeException(new(
                $"--set names a field '{field}' that no kind of file has; use a column name such as status or secrecy.",
                $"--set nêu trường '{field}' mà không loại tệp nào có; hãy dùng tên cột như status hoặc secrecy."));
        }
    }
}
