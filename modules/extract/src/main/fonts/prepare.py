#!/usr/bin/env python3
"""Makes the fonts of the PDF face from those of Debian and npm.

    apt-get install fonts-noto-core fonts-droid-fallback
    npm pack @expo-google-fonts/noto-sans-kr && tar xzf expo-google-fonts-noto-sans-kr-*.tgz
    pip install fonttools
    ./prepare.py package/400Regular/NotoSansKR_400Regular.ttf ../resources/org/learnerhub/extract/pdf/fonts

Cuts each font to the letters it is for, drops what the PDF library does not use (hints, ligatures), and gives every
code point a glyph of its own: where two share one (D with stroke and Eth, for example), text copied out of a PDF
would come back as the other.
"""
import copy
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

NOTO = "/usr/share/fonts/truetype/noto/"
DROID = "/usr/share/fonts/truetype/droid/"
EUROPE = (
    "20-7E,A0-52F,1C80-1CFF,1D00-1FFF,2000-206F,2070-209F,20A0-20CF,2100-218F,2190-22FF,25A0-25FF,"
    "2C60-2C7F,2DE0-2E7F,A640-A69F,A720-A7FF,AB30-AB6F,FB00-FB06,FE20-FE2F,FFFD"
)
ARABIC = "20,A0,600-6FF,750-77F,8A0-8FF,200C-200D,FB50-FDFF,FE70-FEFE"


def fonts(korean):
    return [
        (NOTO + "NotoSans-Regular.ttf", "NotoSans-Regular.ttf", EUROPE),
        (NOTO + "NotoSans-Bold.ttf", "NotoSans-Bold.ttf", EUROPE),
        (NOTO + "NotoSansArabic-Regular.ttf", "NotoSansArabic-Regular.ttf", ARABIC),
        (NOTO + "NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Regular.ttf", "20,590-5FF,FB1D-FB4F"),
        (NOTO + "NotoSansArmenian-Regular.ttf", "NotoSansArmenian-Regular.ttf", "20,530-58F,FB13-FB17"),
        (NOTO + "NotoSansGeorgian-Regular.ttf", "NotoSansGeorgian-Regular.ttf", "20,10A0-10FF,1C90-1CBF,2D00-2D2F"),
        (NOTO + "NotoSansThai-Regular.ttf", "NotoSansThai-Regular.ttf", "20,E00-E7F"),
        (
            DROID + "DroidSansFallbackFull.ttf",
            "DroidSansFallback-Han.ttf",
            "20,2E80-2FDF,3000-312F,31F0-31FF,3400-4DBF,4E00-9FFF,F900-FAFF,FF00-FFEF",
        ),
        (korean, "NotoSansKR-Hangul.ttf", "20,1100-11FF,3130-318F,AC00-D7A3"),
    ]


def code_points(ranges):
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def one_glyph_each(font):
    """Copies glyphs that several code points share."""
    order = font.getGlyphOrder()
    cmaps = [table for table in font["cmap"].tables if table.isUnicode()]
    owner, changed = {}, {}
    for code, glyph in sorted(font.getBestCmap().items()):
        if glyph in owner:
            name = "copy%04X" % code
            font["glyf"].glyphs[name] = copy.deepcopy(font["glyf"][glyph])
            font["hmtx"].metrics[name] = font["hmtx"].metrics[glyph]
            order.append(name)
            changed[code] = name
        else:
            owner[glyph] = code
    for table in cmaps:
        table.cmap.update({code: name for code, name in changed.items() if code in table.cmap})
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    font["maxp"].numGlyphs = len(order)
    return len(changed)


def prepare(source, target, ranges):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = True
    options.name_IDs = ["*"]
    options.drop_tables += ["DSIG", "GSUB", "GPOS", "GDEF", "vhea", "vmtx"]
    font = subset.load_font(source, options)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=list(code_points(ranges)))
    cut.subset(font)
    copies = one_glyph_each(font)
    font["post"].formatType = 3.0
    font.save(target)
    print(os.path.basename(target), os.path.getsize(target), "bytes,", copies, "glyphs copied")


if __name__ == "__main__":
    os.makedirs(sys.argv[2], exist_ok=True)
    for source, name, ranges in fonts(sys.argv[1]):
        prepare(source, os.path.join(sys.argv[2], name), ranges)
