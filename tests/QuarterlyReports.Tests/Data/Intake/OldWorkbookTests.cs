using System.Buffers.Binary;
using System.Text;
using QuarterlyReports.Data.Intake;
using QuarterlyReports.Tests.Office;

namespace QuarterlyReports.Tests.Data.Intake;

/// <summary>Workbooks of Excel 97-2003 that are broken or made to do harm: each is refused in one sentence.</summary>
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
