"""Drawn pictures for the demo site: landscapes with towns, networks, workshops, streets, charts. Same seed, same bytes.

`draw(kind, seed, hue)` is the one entrance; KINDS names what it can draw.
"""

import math
import random
from collections.abc import Callable

from home.demo.charts import chart
from home.demo.drawing import SAFFRON, SIZE, Canvas, Colour, Point, Ridge, Size, dice_for, mix, oklch


def landscape(seed: int, size: Size = SIZE, hue: float = 195) -> bytes:
    """Hills in layers under a large sun, a town on one of them, trees in front."""
    dice = dice_for(seed)
    height = size[1]
    sky = oklch(0.93, 0.045, (hue + dice.choice((-60, 40, 160))) % 360)
    canvas = Canvas(size, sky)
    _sky(canvas, dice, sky)
    town_layer = dice.choice((1, 2))
    layers = 5
    for layer in range(layers):
        near = layer / (layers - 1)
        ridge = Ridge.drawn(dice, height * (0.46 + 0.115 * layer), height * (0.075 - 0.03 * near))
        tone = oklch(0.82 - 0.5 * near, 0.05 + 0.03 * near, (hue + 26 * (1 - near) + 360) % 360)
        if layer == town_layer:
            _town(canvas, dice, ridge, tone, hue)
        elif layer > town_layer:
            _trees(canvas, dice, ridge, mix(tone, oklch(0.2, 0.05, hue), 0.22), near)
        canvas.shape(ridge.outline(size), tone)
        if layer == town_layer + 1:
            _fields(canvas, dice, ridge, tone)
    return canvas.jpeg()


def _sky(canvas: Canvas, dice: random.Random, sky: Colour) -> None:
    width, height = canvas.size
    for step in range(1, 4):
        level = height * (0.16 * step + 0.04)
        band = Ridge.drawn(dice, level, 14)
        canvas.shape(band.outline(canvas.size), mix(sky, (255, 252, 240), 0.2 * step))
    sun = (dice.uniform(0.2, 0.8) * width, height * dice.uniform(0.2, 0.34))
    radius = height * dice.uniform(0.09, 0.14)
    canvas.circle(sun, radius * 1.7, oklch(0.93, 0.07, SAFFRON), 90)
    canvas.circle(sun, radius, oklch(0.87, 0.14, SAFFRON))
    for _ in range(2):
        x, y = dice.uniform(0, 0.9) * width, dice.uniform(0.08, 0.26) * height
        for part in range(3):
            canvas.box((x + 40 * part, y - 26 * (part == 1)), (150, 40), (255, 253, 247), 20, 220)


def _fields(canvas: Canvas, dice: random.Random, ridge: Ridge, tone: Colour) -> None:
    """Furrows that follow the hill."""
    start, stop = sorted((dice.randint(0, 5) * 200, dice.randint(6, 10) * 160))
    for step in range(1, 6):
        points: list[Point] = [(float(x), ridge.at(x) + 18 * step) for x in range(start + 30 * step, stop, 10)]
        if len(points) > 1:
            canvas.line(points, mix(tone, (255, 250, 220), 0.28), 3)


def _trees(canvas: Canvas, dice: random.Random, ridge: Ridge, tone: Colour, near: float) -> None:
    for _ in range(3):
        middle = dice.uniform(0, canvas.size[0])
        for _ in range(dice.randint(3, 6)):
            x = middle + dice.uniform(-110, 110)
            tall = dice.uniform(34, 60) * (0.8 + 0.9 * near)
            y = ridge.at(x)
            canvas.box((x - 2.5, y - tall * 0.5), (5, tall * 0.8), mix(tone, (0, 0, 0), 0.3))
            if dice.random() < 0.4:
                canvas.shape([(x, y - tall * 1.7), (x - tall * 0.4, y - 8), (x + tall * 0.4, y - 8)], tone)
            else:
                canvas.oval((x, y - tall * 0.8), (tall * 0.36, tall * 0.52), tone)


def _town(canvas: Canvas, dice: random.Random, ridge: Ridge, tone: Colour, hue: float) -> None:
    """A row of houses with gables, a church and one high house, all with lit windows."""
    x = canvas.size[0] * dice.uniform(0.06, 0.3)
    end = x + canvas.size[0] * dice.uniform(0.45, 0.62)
    church = x + (end - x) * dice.uniform(0.3, 0.7)
    walls = [mix(tone, (255, 250, 240), share) for share in (0.25, 0.5, 0.75)]
    roofs = [oklch(0.55, 0.1, (hue + 190) % 360), oklch(0.5, 0.07, hue), oklch(0.66, 0.11, 55)]
    while x < end:
        wide, high = dice.uniform(46, 92), dice.uniform(46, 104)
        ground = max(ridge.at(x), ridge.at(x + wide)) + 12
        if x <= church < x + wide:
            _church(canvas, (x, ground), walls[2], roofs[0])
            wide = 70
        else:
            _house(canvas, (x, ground), (wide, high), dice.choice(walls), dice.choice(roofs))
        x += wide + dice.choice((0, 0, 4, 26))


def _house(canvas: Canvas, foot: Point, size: Point, wall: Colour, roof: Colour) -> None:
    (x, y), (wide, high) = foot, size
    canvas.box((x, y - high), (wide, high), wall)
    canvas.shape([(x - 4, y - high), (x + wide / 2, y - high - wide * 0.48), (x + wide + 4, y - high)], roof)
    columns = max(2, int(wide // 26))
    for row in range(int((high - 14) // 28)):
        for column in range(columns):
            left = x + wide * (column + 0.5) / columns - 6
            canvas.box((left, y - high + 12 + 28 * row), (12, 15), mix(roof, (255, 226, 150), 0.75))


def _church(canvas: Canvas, foot: Point, wall: Colour, roof: Colour) -> None:
    x, y = foot
    canvas.box((x + 20, y - 90), (64, 90), wall)
    canvas.shape([(x + 16, y - 90), (x + 52, y - 128), (x + 88, y - 90)], roof)
    canvas.box((x, y - 170), (34, 170), mix(wall, (255, 255, 255), 0.35))
    canvas.shape([(x - 3, y - 170), (x + 17, y - 258), (x + 37, y - 170)], roof)
    canvas.circle((x + 17, y - 146), 8, roof)


def network(seed: int, size: Size = SIZE, hue: float = 195) -> bytes:
    """Municipalities as dots of different weight, curved lines between neighbours, on deep ground."""
    dice = dice_for(seed)
    canvas = Canvas(size, oklch(0.33, 0.06, hue))
    canvas.circle((size[0] * dice.uniform(0.55, 0.9), size[1] * 0.1), size[1] * 0.75, oklch(0.37, 0.065, hue), 160)
    canvas.circle((size[0] * 0.12, size[1] * 1.02), size[1] * 0.5, oklch(0.36, 0.065, hue + 20), 160)
    nodes = _spread(dice, size, 26)
    tones = [oklch(0.8, 0.085, hue), oklch(0.72, 0.09, hue + 15), oklch(0.97, 0.012, hue), oklch(0.84, 0.14, SAFFRON)]
    edges: set[tuple[Point, Point]] = set()
    for index, node in enumerate(nodes):
        others = sorted(nodes[:index] + nodes[index + 1 :], key=lambda other: math.dist(node, other))
        edges |= {(min(node, other), max(node, other)) for other in others[: dice.choice((1, 2, 2, 3))]}
    for start, end in sorted(edges):
        canvas.line(_bow(start, end, dice.uniform(-0.16, 0.16)), tones[0], 2.2, 150)
    for node in nodes:
        radius = dice.choice((9, 12, 16, 22, 34, 48))
        tone = dice.choices(tones, (5, 4, 2, 2))[0]
        canvas.circle(node, radius + 12, tone, 42)
        canvas.circle(node, radius, tone)
    return canvas.jpeg()


def _spread(dice: random.Random, size: Size, count: int) -> list[Point]:
    """Points that keep a distance from each other."""
    points: list[Point] = []
    distance = 170.0
    while len(points) < count:
        point = (dice.uniform(0.03, 0.97) * size[0], dice.uniform(0.05, 0.95) * size[1])
        if all(math.dist(point, other) > distance for other in points):
            points.append(point)
        distance *= 0.995
    return points


def _bow(start: Point, end: Point, bend: float) -> list[Point]:
    """A quadratic curve between two points, pushed aside by `bend` of its length."""
    across = ((end[1] - start[1]) * bend, (start[0] - end[0]) * bend)
    middle = ((start[0] + end[0]) / 2 + across[0], (start[1] + end[1]) / 2 + across[1])
    steps = [step / 24 for step in range(25)]
    return [
        (
            (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * middle[0] + t * t * end[0],
            (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * middle[1] + t * t * end[1],
        )
        for t in steps
    ]


def workshop(seed: int, size: Size = SIZE, hue: float = 195) -> bytes:
    """Round tables from above: people, papers, cups; no face to be recognised."""
    dice = dice_for(seed)
    floor = oklch(0.92, 0.03, hue)
    canvas = Canvas(size, floor)
    for left in range(0, size[0], 160):
        canvas.box((left, 0), (80, size[1]), mix(floor, (255, 255, 255), 0.3))
    middles: list[Point] = [(0.24, 0.36), (0.73, 0.27), (0.5, 0.82), (0.99, 0.8), (0.02, 0.94)]
    for x, y in middles:
        middle = (size[0] * x + dice.uniform(-40, 40), size[1] * y + dice.uniform(-30, 30))
        _table(canvas, dice, middle, dice.uniform(165, 195), hue)
    return canvas.jpeg()


def _table(canvas: Canvas, dice: random.Random, middle: Point, radius: float, hue: float) -> None:
    wood = dice.choice((oklch(0.97, 0.02, 85), oklch(0.9, 0.055, 75), oklch(0.86, 0.05, hue)))
    seats = dice.randint(5, 7)
    turn = dice.uniform(0, math.tau)
    angles = [turn + math.tau * seat / seats for seat in range(seats)]
    for angle in angles:
        _guest(canvas, dice, middle, (angle, radius * 1.3), hue)
    canvas.circle((middle[0] + 8, middle[1] + 12), radius, oklch(0.6, 0.04, hue), 90)
    canvas.circle(middle, radius, wood)
    for angle in angles:
        _on_the_table(canvas, dice, middle, (angle, radius), hue)
    canvas.circle(middle, 24, oklch(0.62, 0.1, 145))
    canvas.circle(middle, 12, oklch(0.82, 0.13, SAFFRON))


def _guest(canvas: Canvas, dice: random.Random, middle: Point, seat: Point, hue: float) -> None:
    """Shoulders and hair, seen from above."""
    angle, distance = seat
    x, y = middle[0] + math.cos(angle) * distance, middle[1] + math.sin(angle) * distance
    turned = angle + math.pi / 2
    cloth = oklch(
        *dice.choice(((0.5, 0.09, hue), (0.68, 0.1, hue + 30), (0.82, 0.13, 85), (0.6, 0.12, 25), (0.4, 0.06, 265)))
    )
    for side in (-28, 0, 28):
        canvas.circle((x + math.cos(turned) * side, y + math.sin(turned) * side), 35, cloth)
    hair = dice.choice(((0.28, 0.03, 50), (0.45, 0.06, 60), (0.75, 0.08, 85), (0.82, 0.01, 85), (0.36, 0.09, 30)))
    canvas.circle((x, y), 31, oklch(*hair))


def _on_the_table(canvas: Canvas, dice: random.Random, middle: Point, seat: Point, hue: float) -> None:
    angle, radius = seat
    along, across = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
    x, y = middle[0] + along[0] * radius * 0.66, middle[1] + along[1] * radius * 0.66
    corners = [
        (x + along[0] * 34 * a + across[0] * 25 * b, y + along[1] * 34 * a + across[1] * 25 * b)
        for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    canvas.shape(corners, dice.choice(((255, 255, 255), oklch(0.93, 0.04, hue), oklch(0.94, 0.06, SAFFRON))))
    for row in (-0.5, 0, 0.5):
        start = (x + along[0] * 26 * row - across[0] * 16, y + along[1] * 26 * row - across[1] * 16)
        end = (x + along[0] * 26 * row + across[0] * 14, y + along[1] * 26 * row + across[1] * 14)
        canvas.line([start, end], oklch(0.6, 0.06, hue), 3)
    cup = (x + across[0] * 47, y + across[1] * 47)
    canvas.circle(cup, 13, (255, 255, 255))
    canvas.circle(cup, 9, oklch(0.42, 0.06, 55))


def street(seed: int, size: Size = SIZE, hue: float = 195) -> bytes:
    """House fronts of a small town, close by: gables, doors, a school with a clock."""
    dice = dice_for(seed)
    canvas = Canvas(size, oklch(0.92, 0.04, (hue + 40) % 360))
    canvas.circle((size[0] * dice.uniform(0.2, 0.8), size[1] * 0.2), 90, oklch(0.9, 0.12, SAFFRON))
    ground = size[1] * 0.84
    x = -dice.uniform(0, 120)
    clock = dice.randint(2, 3)
    number = 0
    while x < size[0]:
        wide, high = dice.uniform(210, 330), dice.uniform(330, 520)
        tone = (hue + dice.choice((0, 25, 185, 215, 290))) % 360
        _front(canvas, (x, ground), (wide, high), tone, number == clock)
        x += wide
        number += 1
    canvas.box((0, ground), (size[0], size[1] - ground), oklch(0.82, 0.02, hue))
    canvas.box((0, ground + 60), (size[0], 14), oklch(0.95, 0.01, hue))
    for position in range(4):
        x = size[0] * (position + dice.uniform(0.2, 0.8)) / 4
        canvas.box((x - 6, ground - 60), (12, 90), oklch(0.4, 0.05, 60))
        canvas.oval((x, ground - 120), (52, 84), oklch(0.58 + 0.1 * dice.random(), 0.1, 145))
    return canvas.jpeg()


def _front(canvas: Canvas, foot: Point, size: Point, hue: float, with_clock: bool) -> None:
    (x, y), (wide, high) = foot, size
    wall, roof, dark = oklch(0.87, 0.055, hue), oklch(0.52, 0.09, (hue + 20) % 360), oklch(0.4, 0.06, hue)
    canvas.box((x, y - high), (wide, high), wall)
    canvas.shape([(x - 6, y - high), (x + wide / 2, y - high - wide * 0.42), (x + wide + 6, y - high)], roof)
    columns = 3 if wide < 260 else 4
    for row in range(int(high // 125)):
        for column in range(columns):
            left = x + wide * (column + 0.5) / columns - 21
            top = y - high + 34 + 116 * row
            if top + 80 < y - 12:
                canvas.box((left - 5, top - 5), (52, 76), mix(wall, (255, 255, 255), 0.7), 3)
                canvas.box(
                    (left, top), (42, 66), mix(dark, (255, 224, 150), 0.75 if (row + column) % 3 == 0 else 0.1), 2
                )
    canvas.box((x + wide / 2 - 28, y - 104), (56, 104), roof, 6)
    if with_clock:
        middle = (x + wide / 2, y - high - wide * 0.15)
        canvas.circle(middle, 30, (255, 253, 245))
        canvas.line([(middle[0], middle[1] - 20), middle, (middle[0] + 14, middle[1] + 6)], dark, 4)


KINDS: dict[str, Callable[[int, Size, float], bytes]] = {
    "landscape": landscape,
    "network": network,
    "workshop": workshop,
    "street": street,
    "chart": chart,
}


def draw(kind: str, seed: int, hue: float = 195, size: Size = SIZE) -> bytes:
    """One picture as JPEG."""
    return KINDS[kind](seed, size, hue)
