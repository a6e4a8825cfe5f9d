"""Invented logos as PNG, the sign of the agency, and cover art without words. Same call, same bytes."""

import io
import math
from functools import cache

import pypdfium2
from fpdf import FPDF
from PIL import Image

from home.demo.drawing import SAFFRON, Canvas, Colour, Point, Size, dice_for, mix, oklch

LOGO_HEIGHT = 200
TEXT_LEFT = 220
COVER_SIZE: Size = (900, 1273)
WHITE: Colour = (255, 255, 255)


@cache
def _ruler() -> FPDF:
    pdf = FPDF(unit="pt")
    pdf.core_fonts_encoding = "cp1252"
    pdf.set_font("Helvetica", "B", 44)
    return pdf


def _wrapped(words: str, width: float) -> list[str]:
    lines = [""]
    for word in words.split():
        candidate = f"{lines[-1]} {word}".strip()
        if lines[-1] and _ruler().get_string_width(candidate) > width:
            lines.append(word)
        else:
            lines[-1] = candidate
    return lines


def _lettering(lines: list[str], size: Size) -> Image.Image:
    """The words as a mask, set by the PDF engine: the only fonts it needs are its own, umlauts included."""
    pdf = FPDF(unit="pt", format=size)
    pdf.core_fonts_encoding = "cp1252"
    pdf.add_page()
    pdf.set_font("Helvetica", "B", 44)
    top = (LOGO_HEIGHT - 56 * len(lines)) / 2 + 43
    for number, line in enumerate(lines):
        pdf.text(TEXT_LEFT, top + 56 * number, line)
    page = pypdfium2.PdfDocument(bytes(pdf.output()))[0]
    return page.render(scale=1, grayscale=True).to_pil().point(lambda value: 255 - value)


def logo(name: str, style: str = "rings", hue: float = 195) -> bytes:
    """A sign and a name beside it; styles: rings, bars, leaf, bridge, star."""
    lines = _wrapped(name, 540)
    width = round(TEXT_LEFT + max(_ruler().get_string_width(line) for line in lines) + 30)
    canvas = Canvas((width, LOGO_HEIGHT), WHITE)
    ink, light = oklch(0.42, 0.09, hue), oklch(0.8, 0.12, SAFFRON)
    {"rings": _rings, "bars": _bars, "leaf": _leaf, "bridge": _bridge, "star": _stars}[style](canvas, ink, light)
    image = canvas.finished()
    mask = _lettering(lines, image.size).resize(image.size)
    image.paste(oklch(0.25, 0.02, hue), (0, 0), mask)
    buffer = io.BytesIO()
    image.quantize(128).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _rings(canvas: Canvas, ink: Colour, light: Colour) -> None:
    for x, y, tone in ((76, 82, ink), (124, 82, light), (100, 122, mix(ink, WHITE, 0.4))):
        canvas.arc((x, y), 46, (0, 360), tone, 15)


def _bars(canvas: Canvas, ink: Colour, light: Colour) -> None:
    for number, tone in enumerate((mix(ink, WHITE, 0.5), mix(ink, WHITE, 0.2), ink, light)):
        high = 50 + 28 * number
        canvas.box((34 + 36 * number, 170 - high), (26, high), tone, 5)


def _leaf(canvas: Canvas, ink: Colour, light: Colour) -> None:
    for turn, tone in ((-0.9, mix(ink, WHITE, 0.35)), (0.0, ink), (0.9, light)):
        tip = (100 + 120 * math.sin(turn), 165 - 130 * math.cos(turn))
        side = (32 * math.cos(turn), 32 * math.sin(turn))
        middle = ((100 + tip[0]) / 2, (165 + tip[1]) / 2)
        left, right = (middle[0] - side[0], middle[1] - side[1]), (middle[0] + side[0], middle[1] + side[1])
        corners: list[Point] = [(100, 165), left, tip, right]
        canvas.shape(corners, tone)


def _bridge(canvas: Canvas, ink: Colour, light: Colour) -> None:
    canvas.box((20, 20), (160, 160), ink, 26)
    canvas.arc((100, 140), 52, (180, 360), mix(ink, WHITE, 0.7), 14)
    canvas.circle((48, 140), 19, light)
    canvas.circle((152, 140), 19, WHITE)


def _stars(canvas: Canvas, ink: Colour, light: Colour) -> None:
    canvas.box((20, 40), (160, 120), ink, 8)
    for number in range(8):
        angle = math.tau * number / 8
        canvas.circle((100 + 44 * math.cos(angle), 100 + 44 * math.sin(angle)), 8, light)


def cover_art(seed: int, hue: float = 195, size: Size = COVER_SIZE) -> bytes:
    """The lower half of a title page as a picture: overlapping circles on the tint of the topic."""
    dice = dice_for(seed)
    ink = oklch(0.36, 0.085, hue)
    canvas = Canvas(size, oklch(0.945, 0.03, hue))
    tones = [ink, oklch(0.62, 0.09, hue), oklch(0.78, 0.08, hue + 30), oklch(0.84, 0.14, SAFFRON)]
    for number in range(9):
        centre = (dice.uniform(0.05, 1.0) * size[0], dice.uniform(0.45, 1.0) * size[1])
        canvas.circle(centre, dice.choice((0.08, 0.14, 0.19, 0.27)) * size[0], tones[number % 4], 190)
    return canvas.jpeg()


def agency_sign(hue: float = 195, size: Size = (512, 512)) -> bytes:
    """The sign of the agency alone, square."""
    canvas = Canvas(size, oklch(0.43, 0.075, hue))
    unit = size[0] / 200
    canvas.arc((100 * unit, 124 * unit), 52 * unit, (180, 360), oklch(0.85, 0.08, hue), 14 * unit)
    canvas.circle((48 * unit, 124 * unit), 20 * unit, oklch(0.85, 0.14, SAFFRON))
    canvas.circle((152 * unit, 124 * unit), 20 * unit, WHITE)
    return canvas.png()
