namespace QuarterlyReports.Data.Intake.Findings;

/// <summary>What is checked about a file, a sheet or a row as a whole.</summary>
public static class FileRules
{
    public static readonly Rule KindUnclear = new("kind_unclear", Severity.Error,
        new("the columns ({found}) belong to no one kind of file for certain",
            "các cột ({found}) không thuộc chắc chắn về một loại tệp nào"),
        new("name the kind with --kind, or name the file or sheet after it",
            "hãy nêu loại bằng --kind, hoặc đặt tên tệp hay trang theo loại"));

    public static readonly Rule HeaderMissing = new("header_missing", Severity.Error,
        new("no row holds the headings of an import file", "không có dòng nào chứa tiêu đề của tệp nhập"),
        new("expected headings such as {detail} in one of the first rows", "cần các tiêu đề như {detail} trong những dòng đầu"));

    public static readonly Rule ColumnMissing = new("column_missing", Severity.Error,
        new("there is no column {detail}", "không có cột {detail}"),
        new("add the column, or give one value for all rows with --set",
            "hãy thêm cột này, hoặc cho một giá trị chung bằng --set"));

    public static readonly Rule ColumnUnknown = new("column_unknown", Severity.Warning,
        new("the column “{found}” is not known and is not read", "cột “{found}” không có trong danh mục và không được đọc"),
        new("expected a column of {detail}", "cần một cột của {detail}"));

    public static readonly Rule ColumnRepeated = new("column_repeated", Severity.Warning,
        new("the column “{found}” is a second {detail} and is not read",
            "cột “{found}” là cột {detail} thứ hai và không được đọc"),
        new("expected one column for each field", "mỗi trường chỉ cần một cột"));

    public static readonly Rule HeadingMissing = new("heading_missing", Severity.Warning,
        new("“{found}” stands in a column without a heading, which is not read",
            "“{found}” nằm ở cột không có tiêu đề nên không được đọc"),
        new("give the column a heading, or clear it", "hãy đặt tiêu đề cho cột hoặc xóa nội dung"));

    public static readonly Rule TotalSkipped = new("total_skipped", Severity.Note,
        new("the row of “{found}” is a total and was not read", "dòng “{found}” là dòng tổng và không được đọc"),
        new("totals are counted from the records", "tổng số được tính từ các bản ghi"));

    public static readonly Rule SetNotUsed = new("set_not_used", Severity.Warning,
        new("--set {detail} was not used, for the file has that column", "--set {detail} không được dùng vì tệp đã có cột này"),
        new("a value set by hand stands in for a missing column only", "giá trị đặt bằng tay chỉ thay cho cột còn thiếu"));

    public static readonly Rule SheetHidden = new("sheet_hidden", Severity.Note,
        new("the hidden sheet was not read", "trang ẩn không được đọc"),
        new("show the sheet if it belongs to the return", "hãy bỏ ẩn nếu trang thuộc báo cáo"));

    public static readonly Rule RowsHidden = new("rows_hidden", Severity.Note,
        new("{found} of the rows are hidden and were read all the same", "có {found} dòng bị ẩn nhưng vẫn được đọc"),
        new("delete them before sending if they do not belong to the return", "hãy xóa trước khi gửi nếu không thuộc báo cáo"));

    public static readonly Rule SheetSkipped = new("sheet_skipped", Severity.Note,
        new("the sheet has no headings of an import file and was not read",
            "trang không có tiêu đề của tệp nhập và không được đọc"),
        new("put the headings in one row above the records if it belongs to the return",
            "nếu trang thuộc báo cáo, hãy đặt các tiêu đề trong một dòng phía trên các bản ghi"));

    public static readonly Rule NoRows = new("no_rows", Severity.Warning,
        new("there is a header and no row below it", "có tiêu đề nhưng không có dòng nào bên dưới"),
        new("expected one row for each record", "mỗi bản ghi cần một dòng"));

    public static readonly Rule OldVietnameseEncoding = new("old_encoding", Severity.Note,
        new("the text is not Unicode and was read as Windows-1258", "văn bản không phải Unicode và được đọc theo Windows-1258"),
        new("check a few Vietnamese words, and save as UTF-8 if they look wrong",
            "hãy kiểm tra vài chữ tiếng Việt, và lưu lại dạng UTF-8 nếu chữ sai"));

    public static readonly Rule RowWidth = new("row_width", Severity.Error,
        new("the row has {found} cells where the header has {detail}", "dòng có {found} ô trong khi tiêu đề có {detail} ô"),
        new("put a text that holds the separator between quotation marks",
            "hãy đặt văn bản có chứa dấu phân cách trong dấu ngoặc kép"));

    public static readonly Rule IdRepeated = new("id_repeated", Severity.Error,
        new("the id “{found}” stands in row {detail} already", "mã “{found}” đã có ở dòng {detail}"),
        new("give every record of a file an id of its own", "mỗi bản ghi trong tệp cần một mã riêng"));

    public static readonly Rule RegionsOverlap = new("regions_overlap", Severity.Error,
        new("{found} has another region ({detail}) for part of that time",
            "{found} đã thuộc khu vực khác ({detail}) trong một phần thời gian đó"),
        new("expected one region for a partner on any day", "mỗi đối tác chỉ thuộc một khu vực vào mỗi ngày"));

    public static readonly Rule ContentRepeated = new("content_repeated", Severity.Warning,
        new("the same activity stands in row {detail} already", "cùng một hoạt động đã có ở dòng {detail}"),
        new("the two rows are kept as one record; give ids if they are two activities",
            "hai dòng được giữ thành một bản ghi; hãy cho mã nếu là hai hoạt động"));

    public static readonly Rule IdFromAnotherFile = new("id_in_another_file", Severity.Warning,
        new("the id “{found}” came with {detail} already", "mã “{found}” đã có trong {detail}"),
        new("the later row updates the earlier one", "dòng sau cập nhật dòng trước"));

    public static readonly Rule RowRemoved = new("row_removed", Severity.Warning,
        new("the export held the record “{found}”, and no row does any more",
            "bản xuất có bản ghi “{found}” nhưng tệp không còn dòng đó"),
        new("nothing is deleted: to take a record back, mark it as withdrawn",
            "không có gì bị xóa: muốn rút bản ghi, hãy đánh dấu là đã rút"));

    public static IReadOnlyList<Rule> All { get; } =
    [
        HeaderMissing, KindUnclear, ColumnMissing, ColumnUnknown, ColumnRepeated, HeadingMissing, TotalSkipped, SetNotUsed,
        SheetHidden, RowsHidden, SheetSkipped, NoRows, OldVietnameseEncoding, RowWidth, IdRepeated, RegionsOverlap,
        ContentRepeated,
        IdFromAnotherFile, RowRemoved,
    ];
}
