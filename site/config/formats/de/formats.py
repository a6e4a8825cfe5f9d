"""Days and times as they are typed in German. Django looks for these names (`FORMAT_MODULE_PATH`)."""

from django.conf.global_settings import TIME_INPUT_FORMATS as USUAL_TIMES
from django.conf.locale.de.formats import DATETIME_INPUT_FORMATS as USUAL_MOMENTS

# The first form of each list is the one that is shown, so ours come last: “9.00”, “9.00 Uhr”, “9 Uhr”.
TIME_INPUT_FORMATS = [*USUAL_TIMES, "%H.%M", "%H:%M Uhr", "%H.%M Uhr", "%H Uhr"]
DATETIME_INPUT_FORMATS = [*USUAL_MOMENTS, "%d.%m.%Y %H.%M", "%d.%m.%Y %H:%M Uhr", "%d.%m.%Y %H.%M Uhr"]
