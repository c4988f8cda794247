"""Writes the rows of a CSV file as a workbook, days and numbers as such, with the library named.

Usage: write-xlsx.py openpyxl|xlsxwriter ROWS.csv OUT.xlsx
"""
import csv
import datetime
import sys

DAYS = {"start_date", "end_date", "reported_on"}
NUMBERS = {"people", "women", "cost"}


def value(name, text):
    if not text:
        return None
    if name in DAYS:
        return datetime.date.fromisoformat(text)
    return float(text) if name in NUMBERS else text


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        names = next(reader)
        yield names
        for row in reader:
            yield [value(name, text) for name, text in zip(names, row)]


def with_openpyxl(source, target):
    import openpyxl

    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("activities")
    for row in rows(source):
        sheet.append(row)
    workbook.save(target)


def with_xlsxwriter(source, target):
    import xlsxwriter

    workbook = xlsxwriter.Workbook(target, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"})
    sheet = workbook.add_worksheet("activities")
    for number, row in enumerate(rows(source)):
        sheet.write_row(number, 0, row)
    workbook.close()


if __name__ == "__main__":
    {"openpyxl": with_openpyxl, "xlsxwriter": with_xlsxwriter}[sys.argv[1]](sys.argv[2], sys.argv[3])
