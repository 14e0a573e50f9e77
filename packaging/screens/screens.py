#!/usr/bin/env python3
"""Photographs every page of the gallery in seven looks and puts the pictures on one HTML page.

    screens.py GALLERY OUT [DESIGN_FOLDER]

GALLERY is the program that draws the pages; OUT gets one folder a look and index.html. DESIGN_FOLDER may hold pictures
named after pages (NAME.png, NAME-dark.png, and those in DESIGNS); each stands beside its page. Ends with 1 if any widget tree has a fault: cut
text, overlap, targets under 44 px, names that are missing or used twice, contrast.
"""
import html
import os
import pathlib
import subprocess
import sys

LOOKS = (
    ('light', 'Light', []),
    ('dark', 'Dark', ['--theme', 'dark']),
    ('contrast-light', 'High contrast, light', ['--theme', 'contrast-light']),
    ('contrast-dark', 'High contrast, dark', ['--theme', 'contrast-dark']),
    ('arabic', 'Arabic, right to left', ['--rtl', '--language', 'ar']),
    ('text-200', 'Text 200 %', ['--scale', '2.0']),
    ('small', '960 × 640', ['--size', '960x640']),
)

# Designs of one look have names of their own.
DESIGNS = {
    ('02-client-home', 'contrast-light'): '21-high-contrast-home',
    ('02-client-home', 'arabic'): '22-right-to-left-home',
    ('02-client-home', 'text-200'): '23-largest-text-home',
    ('02-client-home', 'small'): '24b-small-window-home',
    ('08-call-client', 'contrast-dark'): '21-high-contrast-call',
    ('08-call-client', 'small'): '24-small-window-call',
}

STYLE = """
body { font: 15px/1.5 sans-serif; margin: 24px; background: #f3f3f0; color: #1c2423; }
figure { display: inline-block; margin: 0 14px 18px 0; vertical-align: top; }
img { width: 560px; border: 1px solid #b9c2be; background: #fff; }
figcaption { max-width: 560px; } .fault { color: #8a2f1c; white-space: pre-wrap; }
"""


def photograph(gallery, folder, arguments):
    """Runs the gallery; returns its faults by page, in the order of the pages."""
    environment = dict(os.environ, QT_QPA_PLATFORM=os.environ.get('QT_QPA_PLATFORM', 'offscreen'))
    run = subprocess.run([gallery, *arguments, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                         env=environment, check=True)
    faults, page = {}, None
    for line in run.stdout.splitlines():
        if line.startswith('  ') and page:
            faults[page].append(line.strip())
        elif line.strip():
            page = line.strip()
            faults[page] = []
    return faults


def design_of(folder, page, look):
    if not folder:
        return None
    names = [DESIGNS[page, look]] if (page, look) in DESIGNS else [f'{page}-dark'] if look == 'dark' else [page] if look == 'light' else []
    for name in names:
        if (folder / f'{name}.png').is_file():
            return folder / f'{name}.png'
    return None


def figure(image, caption, faults=()):
    lines = '<br>'.join(html.escape(fault) for fault in faults)
    return (f'<figure><a href="{html.escape(str(image))}"><img loading="lazy" src="{html.escape(str(image))}" alt=""></a>'
            f'<figcaption>{html.escape(caption)}<div class="fault">{lines}</div></figcaption></figure>')


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    gallery, out = sys.argv[1], pathlib.Path(sys.argv[2])
    design = pathlib.Path(sys.argv[3]).resolve() if len(sys.argv) == 4 else None
    out.mkdir(parents=True, exist_ok=True)
    results = {look: photograph(gallery, out / look, arguments) for look, _, arguments in LOOKS}
    pages = sorted({page for faults in results.values() for page in faults})
    body = []
    for page in pages:
        body.append(f'<h2>{html.escape(page)}</h2>')
        for look, title, _ in LOOKS:
            if page not in results[look]:
                continue
            picture = design_of(design, page, look)
            if picture:
                body.append(figure(picture, f'Design: {picture.stem}'))
            body.append(figure(f'{look}/{page}.png', title, results[look][page]))
    (out / 'index.html').write_text('<!doctype html><meta charset="utf-8"><title>Alcove screens</title>'
                                    f'<style>{STYLE}</style>' + ''.join(body), encoding='utf-8')
    total = 0
    for look, _, _ in LOOKS:
        for page, faults in results[look].items():
            for fault in faults:
                total += 1
                print(f'{look} {page}: {fault}')
    print(f'{len(pages)} pages in {len(LOOKS)} looks, {total} faults: {out}/index.html')
    sys.exit(1 if total else 0)


if __name__ == '__main__':
    main()
