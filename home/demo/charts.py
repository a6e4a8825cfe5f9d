"""A drawn chart."""

from home.demo.drawing import SAFFRON, SIZE, Canvas, Point, Size, dice_for, oklch


def chart(seed: int, size: Size = SIZE, hue: float = 195) -> bytes:
    """Bars, a rising line and rings: what monitoring looks like from afar."""
    dice = dice_for(seed)
    canvas = Canvas(size, oklch(0.955, 0.02, hue))
    base = size[1] * 0.86
    canvas.circle((size[0] * 0.24, size[1] * 0.32), 210, oklch(0.9, 0.05, hue + 30))
    for start, end, turn in ((-90, 70, hue), (70, 190, hue + 40), (190, 270, SAFFRON)):
        canvas.arc((size[0] * 0.24, size[1] * 0.32), 150, (start, end), oklch(0.62, 0.11, turn), 58)
    tops: list[Point] = []
    for column in range(9):
        high = size[1] * (0.12 + 0.05 * column + dice.uniform(-0.05, 0.08))
        left = size[0] * (0.07 + 0.1 * column)
        tone = oklch(0.84, 0.12, SAFFRON) if column == 6 else oklch(0.78 - 0.04 * column, 0.075, hue)
        canvas.box((left, base - high), (size[0] * 0.066, high), tone, 8)
        tops.append((left + size[0] * 0.033, base - high - dice.uniform(40, 110)))
    canvas.line(tops, oklch(0.36, 0.07, hue), 7)
    for top in tops:
        canvas.circle(top, 15, oklch(0.36, 0.07, hue))
        canvas.circle(top, 7, (255, 255, 255))
    canvas.box((size[0] * 0.05, base), (size[0] * 0.9, 5), oklch(0.36, 0.07, hue))
    return canvas.jpeg()
