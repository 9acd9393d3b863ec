#!/usr/bin/env python3
"""Makes a folder of evidence as an audit brings it together: 2,400 files, 1 GB, and the registers that name them.

    evidence_set.py FOLDER [SHARE]

The same bytes each time. SHARE 0.1 makes a tenth of every size. Two thirds of the bytes do not shrink, like JPEG in PDF,
PNG and workbooks; tables and logs shrink to a fifth or less.
"""
import random
import sys
import zipfile
import zlib
from datetime import datetime, timedelta
from pathlib import Path

# suffix, how many, bytes of all, title
KINDS = [
    ("pdf", 988, 400_000_000, "承認記録", "Approval record"),
    ("png", 430, 190_000_000, "設定画面", "Settings screen"),
    ("jpg", 150, 60_000_000, "入退室写真", "Entry photograph"),
    ("xlsx", 322, 90_000_000, "棚卸表", "Inventory sheet"),
    ("csv", 260, 130_000_000, "利用者一覧", "User list"),
    ("log", 150, 120_000_000, "監査ログ", "Audit log"),
    ("txt", 100, 10_000_000, "作業メモ", "Work note"),
]
CONTROLS = 60
START = datetime(2025, 4, 1, 9)
USERS = [f"{name}.{number:02}" for name in "sato suzuki takahashi tanaka ito watanabe yamamoto".split() for number in range(40)]
ACTIONS = ["login", "logout", "view_record", "update_role", "export_report", "approve_change", "deploy_release"]
WORDS = "権限 申請 承認 確認 棚卸 設定 変更 記録 担当 期間 対象 システム 手順 規程 結果 問題 なし 以上".split()


def chunk(name, body):
    return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")


def png(chance, size):
    header = chunk(b"IHDR", (1920).to_bytes(4, "big") + (1080).to_bytes(4, "big") + b"\x08\x02\0\0\0")
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", chance.randbytes(size)) + chunk(b"IEND", b"")


def jpeg(chance, size):
    return b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0" + chance.randbytes(size) + b"\xff\xd9"


def pdf(chance, size):
    """Pages of one scanned picture and a line of text each."""
    pages = 1 + size // 150_000
    objects = [b"<</Type/Catalog/Pages 2 0 R>>",
               b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % (4 + 3 * i) for i in range(pages))),
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]

    def stream(entries, body):
        return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(body), body)

    for i in range(pages):
        first = 4 + 3 * i
        text = zlib.compress(b"q 595 0 0 842 0 0 cm/P Do Q BT/F 9 Tf 40 20 Td(page %d) Tj ET" % i)
        objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>"
                    b"/XObject<</P %d 0 R>>>>>>" % (first + 1, first + 2),
                    stream(b"/Filter/FlateDecode", text),
                    stream(b"/Type/XObject/Subtype/Image/Width 1240/Height 1754/ColorSpace/DeviceGray"
                           b"/BitsPerComponent 8/Filter/DCTDecode", jpeg(chance, size // pages))]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                 % (len(objects) + 1, table, len(objects) + 1, len(out)))


def workbook(path, chance, size):
    """A package whose parts are deflated already: the random bytes stand for them."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as package:
        for part in ("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"):
            package.writestr(zipfile.ZipInfo(part), chance.randbytes(size // 3))


def lines(chance, size, line):
    rows, length, time = [], 0, START
    while length < size:
        time += timedelta(seconds=chance.randrange(90))
        row = line(chance, time).encode()
        rows.append(row)
        length += len(row)
    return b"".join(rows)


def csv_line(chance, time):
    return (f"{time:%Y-%m-%d %H:%M:%S},{chance.choice(USERS)},{chance.choice(WORDS)}{chance.choice(WORDS)},"
            f"{chance.choice(ACTIONS)},{chance.randrange(1_000_000)},有効,情報システム部\r\n")


def log_line(chance, time):
    return (f"{time:%Y-%m-%dT%H:%M:%S}Z INFO  audit[2214] user={chance.choice(USERS)} action={chance.choice(ACTIONS)} "
            f"source=10.20.{chance.randrange(4)}.{chance.randrange(256)} session={chance.getrandbits(32):08x} result=ok\n")


def text_line(chance, _):
    return "".join(chance.choice(WORDS) for _ in range(20)) + "。\n"


def write(path, suffix, chance, size):
    if suffix == "xlsx":
        workbook(path, chance, size)
        return
    makers = {"pdf": pdf, "png": png, "jpg": jpeg, "csv": lambda c, s: lines(c, s, csv_line),
              "log": lambda c, s: lines(c, s, log_line), "txt": lambda c, s: lines(c, s, text_line)}
    path.write_bytes(makers[suffix](chance, size))


def main():
    folder, share = Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 1
    chance = random.Random(2)
    (folder / "files").mkdir(parents=True)
    register = ["証跡ID,名称,Title (English),管理策,対象期間(自),対象期間(至),取得日,保管場所,ファイル"]
    for suffix, count, size, title, english in KINDS:
        weights = [chance.lognormvariate(0, 0.8) for _ in range(count)]
        for number, weight in enumerate(weights, 1):
            name = f"{title}_{number:04}.{suffix}"
            write(folder / "files" / name, suffix, chance, int(size * share * weight / sum(weights)) + 1)
            day = START + timedelta(days=len(register) % 360)
            register.append(f"E-{len(register):04},{title} {number},{english} {number},C-{len(register) % CONTROLS + 1:03},"
                            f"2025-04-01,2026-03-31,{day:%Y-%m-%d},共有フォルダ/監査/{name},files/{name}")
    (folder / "evidence.csv").write_text("\r\n".join(register) + "\r\n", encoding="utf-8-sig")
    controls = ["統制番号,名称,英語名"] + [f"C-{i:03},管理策 {i},Control {i}" for i in range(1, CONTROLS + 1)]
    (folder / "controls.csv").write_text("\r\n".join(controls) + "\r\n", encoding="utf-8-sig")


main()
