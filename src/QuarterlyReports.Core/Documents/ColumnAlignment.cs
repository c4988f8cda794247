namespace QuarterlyReports.Core.Documents;

public enum ColumnAlignment
{
    Text,
    Number,
    Centre,
}
