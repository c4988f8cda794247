"""Sets the made-up review with ReportLab: the same headings, paragraphs, lists and table cells, read from its HTML file.
No tags, no archive standard, no charts: the least that ReportLab has to do.
Usage: print-with-reportlab.py REVIEW.html OUT.pdf"""
import sys
from html.parser import HTMLParser
from xml.sax.saxutils import escape
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

STYLES = getSampleStyleSheet()
BLOCKS = {"h1": "Heading1", "h2": "Heading2", "p": "BodyText", "li": "BodyText", "caption": "Italic", "figcaption": "Italic"}


class Story(HTMLParser):
    def __init__(self):
        super().__init__()
        self.flowables, self.rows, self.words, self.skipped = [], [], [], 0

    def handle_starttag(self, tag, _):
        if tag in ("svg", "style", "nav", "head"):
            self.skipped += 1
        elif tag == "table":
            self.rows = []
        elif tag == "tr":
            self.rows.append([])
        elif tag in BLOCKS or tag in ("td", "th"):
            self.words = []

    def handle_endtag(self, tag):
        if tag in ("svg", "style", "nav", "head"):
            self.skipped -= 1
        elif self.skipped:
            return
        elif tag in ("td", "th"):
            self.rows[-1].append(Paragraph(escape("".join(self.words)), STYLES["BodyText"]))
        elif tag == "table":
            widths = [35, 90, 210, 45, 60][: len(self.rows[0])]
            self.flowables.append(Table(self.rows, widths, repeatRows=1, style=[("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey)]))
        elif tag in BLOCKS and "".join(self.words).strip():
            self.flowables += [Paragraph(escape("".join(self.words)), STYLES[BLOCKS[tag]]), Spacer(0, 4)]

    def handle_data(self, data):
        if not self.skipped:
            self.words.append(data)


story = Story()
with open(sys.argv[1], encoding="utf-8") as source:
    story.feed(source.read())
SimpleDocTemplate(sys.argv[2], pagesize=A4).build(story.flowables)
