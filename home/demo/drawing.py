"""The drawing desk: colours by hue as on the site, a smooth canvas, curves of hills, JPEG and PNG bytes."""

import io
import math
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw

Colour = tuple[int, int, int]
Point = tuple[float, float]
Size = tuple[int, int]

SCALE = 2
SIZE: Size = (1600, 1000)
SAFFRON = 85
MAX_BYTES = 150_000


def dice_for(seed: int | str) -> random.Random:
    """The dice of one drawing: the same seed always throws the same numbers."""
    return random.Random(seed)  # noqa: S311


def _gamma(value: float) -> int:
    value = min(1.0, max(0.0, value))
    value = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
    return round(255 * value)


def oklch(lightness: float, chroma: float, hue: float) -> Colour:
    """The colour that CSS writes as oklch(lightness chroma hue)."""
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """A colour between two others; 0 is the first, 1 the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


@dataclass
class Canvas:
    """A surface twice as large as the picture, so that edges are smooth; coordinates are those of the picture."""

    size: Size
    ground: Colour

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", (self.size[0] * SCALE, self.size[1] * SCALE), self.ground)
        self.pen = ImageDraw.Draw(self.image, "RGBA")

    def circle(self, centre: Point, radius: float, colour: Colour, alpha: int = 255) -> None:
        x, y = centre
        box = [(x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE]
        self.pen.ellipse(box, fill=(*colour, alpha))

    def oval(self, centre: Point, radii: Point, colour: Colour) -> None:
        (x, y), (rx, ry) = centre, radii
        self.pen.ellipse([(x - rx) * SCALE, (y - ry) * SCALE, (x + rx) * SCALE, (y + ry) * SCALE], fill=colour)

    def box(self, corner: Point, size: Point, colour: Colour, radius: float = 0, alpha: int = 255) -> None:
        (x, y), (width, height) = corner, size
        box = [x * SCALE, y * SCALE, (x + width) * SCALE, (y + height) * SCALE]
        self.pen.rounded_rectangle(box, radius * SCALE, fill=(*colour, alpha))

    def shape(self, points: list[Point], colour: Colour, alpha: int = 255) -> None:
        self.pen.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=(*colour, alpha))

    def line(self, points: list[Point], colour: Colour, width: float, alpha: int = 255) -> None:
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self.pen.line(scaled, fill=(*colour, alpha), width=round(width * SCALE), joint="curve")

    def arc(self, centre: Point, radius: float, angles: Point, colour: Colour, width: float) -> None:
        x, y = centre
        box = [(x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE]
        self.pen.arc(box, *angles, fill=colour, width=round(width * SCALE))

    def finished(self) -> Image.Image:
        return self.image.resize(self.size, Image.Resampling.LANCZOS)

    def jpeg(self) -> bytes:
        """The picture as JPEG, small enough for every demo page."""
        image = self.finished()
        for quality in (88, 80, 70, 55):
            buffer = io.BytesIO()
            image.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
            if buffer.tell() <= MAX_BYTES:
                break
        return buffer.getvalue()

    def png(self) -> bytes:
        buffer = io.BytesIO()
        self.finished().quantize(128).save(buffer, "PNG", optimize=True)
        return buffer.getvalue()


@dataclass
class Ridge:
    """The upper edge of a hill: three waves added."""

    level: float
    waves: list[tuple[float, float, float]]

    @classmethod
    def drawn(cls, dice: random.Random, level: float, height: float) -> "Ridge":
        lengths = (dice.uniform(900, 1500), dice.uniform(400, 700), dice.uniform(180, 260))
        shares = (1.0, 0.4, 0.08)
        waves = [(height * s, n, dice.uniform(0, math.tau)) for s, n in zip(shares, lengths, strict=True)]
        return cls(level, waves)

    def at(self, x: float) -> float:
        return self.level + sum(high * math.sin(x / length * math.tau + shift) for high, length, shift in self.waves)

    def outline(self, size: Size) -> list[Point]:
        width, height = size
        top: list[Point] = [(float(x), self.at(x)) for x in range(-8, width + 17, 8)]
        return [*top, (width + 16.0, float(height)), (-8.0, float(height))]
