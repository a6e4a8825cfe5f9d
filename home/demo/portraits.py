"""Friendly drawn portraits: nobody real, never twice the same, the same bytes for the same seed."""

import random
from dataclasses import dataclass

from home.demo.drawing import Canvas, Colour, Point, Size, dice_for, mix, oklch

SIZE: Size = (800, 800)
SKINS = [
    oklch(0.88, 0.05, 60),
    oklch(0.82, 0.065, 55),
    oklch(0.7, 0.075, 55),
    oklch(0.55, 0.07, 50),
    oklch(0.43, 0.055, 45),
]
HAIRS = [
    oklch(0.27, 0.025, 40),
    oklch(0.4, 0.06, 50),
    oklch(0.53, 0.1, 45),
    oklch(0.8, 0.09, 85),
    oklch(0.86, 0.008, 85),
    oklch(0.66, 0.01, 85),
]
STYLES_OF_WOMEN = ("bob", "bun", "curls", "long", "scarf", "fringe", "short")
STYLES_OF_MEN = ("short", "curls", "bald", "fringe")


@dataclass
class Face:
    """What one person looks like."""

    skin: Colour
    hair: Colour
    cloth: Colour
    style: str
    glasses: bool
    beard: bool


def _face(dice: random.Random, seed: int, hue: float, *, is_man: bool) -> Face:
    styles = STYLES_OF_MEN if is_man else STYLES_OF_WOMEN
    style = styles[seed % len(styles)]
    skin = dice.choice(SKINS)
    dark = SKINS.index(skin) > 2
    hair = dice.choice(HAIRS[:2] if dark else HAIRS)
    cloth = oklch(dice.choice((0.42, 0.55, 0.66)), 0.1, (hue + dice.choice((0, 40, 180, 220))) % 360)
    beard = is_man and style in ("short", "bald") and dice.random() < 0.45
    return Face(skin, hair, cloth, style, dice.random() < 0.4, beard)


def portrait(seed: int, hue: float = 195, is_man: bool = False, size: Size = SIZE) -> bytes:
    """Head and shoulders before a calm ground with one circle; only men wear beards."""
    dice = dice_for(seed * 7919 + 11)
    face = _face(dice, seed, hue, is_man=is_man)
    canvas = Canvas(size, oklch(0.9, 0.045, hue))
    unit = size[0] / 800
    canvas.circle((size[0] * 0.5, size[1] * 0.46), 310 * unit, oklch(0.82, 0.07, hue))
    _behind(canvas, face, unit)
    _body(canvas, dice, face, unit)
    canvas.oval((400 * unit, 360 * unit), (132 * unit, 160 * unit), face.skin)
    for side in (-1, 1):
        if face.style not in ("scarf", "bob", "long"):
            canvas.oval(
                ((400 + 130 * side) * unit, 375 * unit), (24 * unit, 36 * unit), mix(face.skin, (120, 50, 30), 0.1)
            )
    _hair(canvas, face, unit)
    _features(canvas, face, unit)
    return canvas.jpeg()


def _points(points: list[Point], unit: float) -> list[Point]:
    return [(x * unit, y * unit) for x, y in points]


def _behind(canvas: Canvas, face: Face, unit: float) -> None:
    """What of the hair lies behind the head."""
    if face.style == "bob":
        canvas.box((240 * unit, 200 * unit), (320 * unit, 330 * unit), face.hair, 130 * unit)
    elif face.style == "long":
        canvas.box((232 * unit, 190 * unit), (336 * unit, 480 * unit), face.hair, 140 * unit)
    elif face.style == "bun":
        canvas.circle((400 * unit, 168 * unit), 74 * unit, face.hair)
    elif face.style == "curls":
        for x, y in (
            (262, 300),
            (250, 390),
            (300, 220),
            (400, 180),
            (500, 220),
            (538, 300),
            (550, 390),
            (280, 460),
            (520, 460),
        ):
            canvas.circle((x * unit, y * unit), 74 * unit, face.hair)
    elif face.style == "scarf":
        canvas.oval((400 * unit, 375 * unit), (180 * unit, 215 * unit), _scarf(face))


def _scarf(face: Face) -> Colour:
    return mix(face.cloth, (255, 255, 255), 0.45)


def _body(canvas: Canvas, dice: random.Random, face: Face, unit: float) -> None:
    shade = mix(face.skin, (110, 50, 30), 0.2)
    canvas.oval((400 * unit, 860 * unit), (320 * unit, 290 * unit), face.cloth)
    if face.style == "scarf":
        canvas.shape(
            _points([(270, 480), (530, 480), (560, 660), (400, 720), (240, 660)], unit),
            mix(_scarf(face), (0, 0, 0), 0.12),
        )
        return
    canvas.box((342 * unit, 450 * unit), (116 * unit, 170 * unit), shade, 40 * unit)
    if dice.random() < 0.5:
        light = mix(face.cloth, (255, 255, 255), 0.85)
        canvas.shape(_points([(322, 580), (400, 690), (348, 720), (286, 610)], unit), light)
        canvas.shape(_points([(478, 580), (400, 690), (452, 720), (514, 610)], unit), light)
    else:
        canvas.oval((400 * unit, 600 * unit), (92 * unit, 46 * unit), shade)


def _hair(canvas: Canvas, face: Face, unit: float) -> None:
    """What of the hair lies before the head."""
    if face.style == "scarf":
        canvas.arc((400 * unit, 362 * unit), 178 * unit, (172, 368), _scarf(face), 46 * unit)
    elif face.style == "bald":
        canvas.arc((400 * unit, 352 * unit), 142 * unit, (150, 196), face.hair, 20 * unit)
        canvas.arc((400 * unit, 352 * unit), 142 * unit, (-16, 30), face.hair, 20 * unit)
    elif face.style == "curls":
        for x, y in ((300, 240), (350, 212), (405, 204), (460, 212), (505, 240)):
            canvas.circle((x * unit, y * unit), 50 * unit, face.hair)
    elif face.style == "fringe":
        canvas.shape(_dome(face, unit, 330), face.hair)
        canvas.box((262 * unit, 250 * unit), (276 * unit, 66 * unit), face.hair, 24 * unit)
    else:
        bottom = {"short": 318, "bun": 300, "bob": 330, "long": 340}[face.style]
        canvas.shape(_dome(face, unit, bottom), face.hair)
        canvas.oval((430 * unit, 345 * unit), (104 * unit, 74 * unit), face.skin)


def _dome(face: Face, unit: float, bottom: float) -> list[Point]:
    """The cap of hair over the forehead."""
    left: list[Point] = [(262, bottom), (258, 290), (272, 240), (300, 204), (345, 182), (400, 174)]
    right: list[Point] = [(800 - x, y) for x, y in reversed(left)]
    return _points([*left, *right], unit)


def _features(canvas: Canvas, face: Face, unit: float) -> None:
    dark = oklch(0.26, 0.03, 40)
    lips = mix(face.skin, oklch(0.45, 0.14, 20), 0.65)
    if face.beard:
        canvas.arc((400 * unit, 372 * unit), 146 * unit, (18, 162), face.hair, 64 * unit)
        lips = mix(lips, (255, 235, 225), 0.35)
    for side in (-1, 1):
        x = (400 + 52 * side) * unit
        canvas.circle((x, 372 * unit), 11 * unit, dark)
        canvas.arc((x, 356 * unit), 28 * unit, (215, 325), mix(face.hair, dark, 0.4), 7 * unit)
        canvas.circle((x + 26 * side * unit, 422 * unit), 22 * unit, mix(face.skin, oklch(0.7, 0.14, 25), 0.3))
        if face.glasses:
            canvas.arc((x, 374 * unit), 40 * unit, (0, 360), dark, 7 * unit)
    if face.glasses:
        canvas.line(_points([(388, 368), (412, 368)], unit), dark, 7 * unit)
    canvas.arc((400 * unit, 386 * unit), 30 * unit, (60, 120), mix(face.skin, (110, 50, 30), 0.35), 7 * unit)
    canvas.arc((400 * unit, 408 * unit), 52 * unit, (35, 145), lips, 9 * unit)
