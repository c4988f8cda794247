namespace QuarterlyReports.Office.Spreadsheet.Reading;

/// <summary>Finds the workbook in a package, or says what the package is instead.</summary>
internal static class WorkbookKind
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <returns>The path of the workbook part.</returns>
    /// <exception cref="SpreadsheetException">The package holds no workbook, or one of a kind that is not read.</exception>
    public static string FindWorkbook(WorkbookPackage package)
    {
        if (!package.Has(ContentTypes)) throw OfForeignZip(package);
        var main = package.LinksOf("").Values.FirstOrDefault(link => link.Kind == "officeDocument")?.Part;
        if (main is null) throw NotAWorkbook();
        var type = ContentTypeOf(package, main);
        if (type.EndsWith(".spreadsheetml.sheet.main+xml", StringComparison.Ordinal)
            || type.EndsWith(".spreadsheetml.template.main+xml", StringComparison.Ordinal)) return main;
        throw OfType(type);
    }

    private static string ContentTypeOf(WorkbookPackage package, string part)
    {
        using var xml = package.Xml(ContentTypes);
        while (xml.Read())
        {
            if (xml.Starts("Override")
                && string.Equals(PartPath.Normal(xml.Attribute("PartName") ?? ""), part, StringComparison.OrdinalIgnoreCase))
                return xml.Attribute("ContentType") ?? "";
        }

        return "";
    }

    private static SpreadsheetException OfType(string type)
    {
        if (type.Contains(".binary.", StringComparison.Ordinal))
            return new(SpreadsheetProblem.OtherFormat,
                $"The file is a binary workbook (.xlsb), which is not read. {Advice.SaveAsXlsx}");
        if (type.Contains("macroEnabled", StringComparison.Ordinal))
        {
            return new(SpreadsheetProblem.Macros,
                $"The workbook can hold macros (.xlsm), which are not let in. {Advice.SaveAsXlsx}");
        }

        return type.Contains("wordprocessingml", StringComparison.Ordinal)
            ? new(SpreadsheetProblem.OtherFormat,
                "The file is a Word document, not a workbook. Copy its table into Excel and save it as .xlsx.")
            : NotAWorkbook();
    }

    private static SpreadsheetException OfForeignZip(WorkbookPackage package) =>
        package.Has("content.xml") && package.Has("mimetype")
        ? new(SpreadsheetProblem.OtherFormat,
            $"The file is an OpenDocument file (.ods or the like), which is not read. {Advice.SaveAsXlsx}")
        : NotAWorkbook();

    private static SpreadsheetException NotAWorkbook() => new(SpreadsheetProblem.NotAWorkbook,
        "The file is a zip without a workbook in it. If it is an archive, unpack it and give the .xlsx or .csv files inside.");
}
