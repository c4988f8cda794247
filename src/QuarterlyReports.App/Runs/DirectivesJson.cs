using System.Text.Json;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.App.Runs;

/// <summary>Directives as one JSON array; fields that are not recorded are left out.</summary>
public static class DirectivesJson
{
    public static void Write(IReadOnlyList<Directive> directives, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, FiguresJson.Layout))
        {
            json.WriteStartArray();
            foreach (var directive in directives)
                Explanation.WriteRecord(json, directive.Id, directive, AllRegisters.Directives.Columns);
            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }
}
