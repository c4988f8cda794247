using System.Buffers.Binary;
using System.Text;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Data.Intake.Findings;
using QuarterlyReports.Data.Intake.Sources;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>
/// Workbooks of Excel 97-2003 that are broken or made to do harm: each is refused in one sentence. Errors in cells are said.
/// </summary>
public sealed class OldWorkbookTests
{
    private const int SectorBytes = 512;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint TableSector = 0xFFFFFFFD;

    [TestCase(600)]
    [TestCase(3000)]
    [TestCase(9000)]
    public void One_that_was_cut_off_on_its_way_is_refused(int kept)
    {
        var old = LibreOffice.Convert(RawWorkbook.WithRows(FileCases.Rows(["id", "title_en"])).ToStream().ToArray(), "xls");

        Refused(old[..Math.Min(kept, old.Length - 1500)]);
    }

    [TestCase(2u, Description = "a sector that follows itself")]
    [TestCase(0x00FFFFFFu, Description = "a sector far past the end of the file")]
    [TestCase(EndOfChain, Description = "one sector where a gigabyte is stated")]
    public void One_whose_sectors_lead_nowhere_is_refused(uint next) => Refused(Container("Workbook", next));

    [Test]
    public void One_with_a_password_says_so() => Assert.That(Refused(Container("EncryptedPackage", EndOfChain)),
        Does.Contain("protected by a password").And.Contain("remove the password"));

    // ExcelDataReader hands cells with errors out as blank: a number that could not be computed was lost in silence.
    [Test]
    public void A_cell_that_shows_an_error_keeps_its_row_out_and_is_named()
    {
        var rows = FileCases.Rows(
            ["id", "title_en", "form", "status", "start_date", "partners", "people"],
            ["1", "Talks", "dialogue", "completed", "2018-03-05", "LAO"],
            ["2", "More talks", "dialogue", "completed", "2018-03-06", "LAO"])
            .With("2018-03-05</t></is></c><c t=\"inlineStr\"><is><t>LAO</t></is></c>",
                "2018-03-05</t></is></c><c t=\"inlineStr\"><is><t>LAO</t></is></c><c><f>1/0</f></c>");
        var old = LibreOffice.Convert(RawWorkbook.WithRows(rows).ToStream().ToArray(), "xls");

        var (activities, reading) = Given.Activities(Given.File("return.xls", old));

        Assert.That(activities.Select(activity => activity.Id), Is.EqualTo(new[] { "2" }));
        var errors = reading.Findings.Kept.Where(finding => finding.Severity == Severity.Error);
        Assert.That(errors.Select(finding => finding.ToString()),
            Is.EqualTo(new[] { "return.xls, sheet Records, row 2, column G (people): the cell shows the error #DIV/0!; "
                + "correct the formula, or type the value." }));
    }

    [Test]
    public void Errors_are_found_as_values_and_as_results_on_the_sheet_that_is_read_and_no_other()
    {
        byte[] globals = [.. Part(5), .. Named(300), .. Named(900), .. End];
        byte[] first = [.. Part(16), .. Value(4, 2, code: 0x17, isError: true), .. Value(4, 3, code: 1, isError: false), .. End];
        byte[] second =
        [
            .. Part(16), .. Part(32), .. Value(1, 1, code: 0x2A, isError: true), .. End, .. Result(9, 255, code: 0x07),
            .. Value(7, 0, code: 0x24, isError: true), .. End, .. Value(8, 0, code: 0x24, isError: true),
        ];
        var stream = new byte[4096];
        globals.CopyTo(stream, 0);
        first.CopyTo(stream, 300);
        second.CopyTo(stream, 900);
        var path = Given.File("errors.xls", Container("Workbook", stream));

        var (one, two) = (OldErrors.Of(path, 0), OldErrors.Of(path, 1));

        Assert.That(new[] { one.At(4, 2), one.At(4, 3), one.At(9, 255) }, Is.EqualTo(new[] { "#REF!", null, null }));
        Assert.That(new[] { two.At(9, 255), two.At(7, 0), two.At(1, 1), two.At(8, 0), two.At(4, 2) },
            Is.EqualTo(new[] { "#DIV/0!", "#NUM!", null, null, null }), "a chart within the sheet has cells of its own");
    }

    [Test]
    public void One_whose_records_are_encrypted_is_refused_rather_than_read_without_its_errors()
    {
        var stream = new byte[4096];
        ((byte[])[.. Part(5), .. RecordOf(0x002F, new byte[6]), .. Named(300), .. End]).CopyTo(stream, 0);

        Assert.That(OldErrors.Of(Given.File("locked.xls", Container("Workbook", stream)), 0).IsEncrypted, Is.True);
    }

    private static byte[] End => RecordOf(0x000A, []);

    private static byte[] Part(byte kind) => RecordOf(0x0809, [0, 6, kind, 0]);

    private static byte[] Named(ushort place) => RecordOf(0x0085, [(byte)place, (byte)(place >> 8), 0, 0, 0, 0, 1, 0, (byte)'S']);

    private static byte[] Value(byte row, byte column, byte code, bool isError) =>
        RecordOf(0x0205, [row, 0, column, 0, 15, 0, code, isError ? (byte)1 : (byte)0]);

    private static byte[] Result(byte row, byte column, byte code) =>
        RecordOf(0x0006, [row, 0, column, 0, 15, 0, 2, 0, code, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0]);

    private static byte[] RecordOf(ushort kind, byte[] body) =>
        [(byte)kind, (byte)(kind >> 8), (byte)body.Length, 0, .. body];

    /// <summary>The container with one stream of eight sectors.</summary>
    private static byte[] Container(string entry, byte[] stream)
    {
        byte[] file = [.. Container(entry, 3)[..(SectorBytes * 3)], .. stream];
        Put(file, SectorBytes + 8, 3, 4, 5, 6, 7, 8, 9, EndOfChain);
        Put(file, SectorBytes * 2 + 128 + 120, (uint)stream.Length);
        return file;
    }

    private static string Refused(byte[] content)
    {
        var path = Given.File("return.xls", content);

        var refusal = Assert.Throws<IntakeException>(() => Given.Activities(path))!; // null would have failed

        Assert.That(refusal.Message, Does.StartWith("return.xls: ").And.Contain(".xlsx").And.EndWith("."));
        Assert.That(refusal.Reason.Vietnamese, Does.Contain(".xlsx").Or.Contain("mật khẩu"));
        return refusal.Message;
    }

    /// <summary>The container of old office ([MS-CFB]) with one entry, which states a gigabyte and has one sector.</summary>
    /// <param name="next">The sector that follows it.</param>
    private static byte[] Container(string entry, uint next)
    {
        var file = new byte[SectorBytes * 4];
        ReadOnlySpan<byte> signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file);
        Put(file, 24, 0x0003003E, 0x0009FFFE, 6);
        Put(file, 44, 1, 1);
        Put(file, 56, 4096, EndOfChain, 0, EndOfChain, 0, 0);
        file.AsSpan(80, SectorBytes - 80).Fill(0xFF);
        file.AsSpan(SectorBytes, SectorBytes).Fill(0xFF);
        Put(file, SectorBytes, TableSector, EndOfChain, next);
        PutEntry(file, SectorBytes * 2, "Root Entry", kind: 5, start: EndOfChain, bytes: 0);
        PutEntry(file, SectorBytes * 2 + 128, entry, kind: 2, start: 2, bytes: 1 << 30);
        return file;
    }

    private static void PutEntry(byte[] file, int at, string name, byte kind, uint start, uint bytes)
    {
        Encoding.Unicode.GetBytes(name, file.AsSpan(at));
        Put(file, at + 64, (uint)(((kind | 0x100) << 16) | ((name.Length * 2) + 2)));
        Put(file, at + 68, 0xFFFFFFFF, 0xFFFFFFFF, kind == 5 ? 1u : 0xFFFFFFFF);
        Put(file, at + 116, start, bytes);
    }

    private static void Put(byte[] file, int at, params uint[] numbers)
    {
        for (var index = 0; index < numbers.Length; index++)
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at + index * 4), numbers[index]);
    }
}
