"""When two values of the gold format say the same: dates as intervals of days, the rest as normalised text."""
import calendar
import re
from datetime import date

# EDTF level 1 and 2 month codes: first and last month; the winter (24) ends in the next year.
PERIODS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
DATE = re.compile(r"(\d[\dX]{3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$")
OPEN = {"": None, "..": None}


def point(text):
    """(first, last) day of one EDTF date, or None where it names no calendar days."""
    match = DATE.match(text)
    if not match:
        return None
    years, month, day = match.groups()
    first_year, last_year = int(years.replace("X", "0")), int(years.replace("X", "9"))
    if month in (None, "XX"):
        return date(first_year, 1, 1), date(last_year, 12, 31)
    if first_year != last_year:
        return None
    first, last = PERIODS.get(int(month), (int(month), int(month)))
    if not 1 <= first <= 12:
        return None
    try:
        if day not in (None, "XX"):
            return (date(first_year, first, int(day)),) * 2
    except ValueError:
        return None
    end_year, end_month = (first_year + 1, last - 12) if last > 12 else (first_year, last)
    return date(first_year, first, 1), date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])


def days(value):
    """(first, last) day covered by an EDTF date or interval, an open side as None; None where unknown."""
    sides = value.split("/")
    if len(sides) == 1:
        return point(value)
    ends = [(None, None) if side in OPEN else point(side) for side in sides]
    return (ends[0][0], ends[-1][1]) if len(ends) == 2 and all(ends) else None


def clock(value):
    """A clock time or range of them without what may be left out: the unknown or repeated day, full hours."""
    sides, day = [], ""
    for side in value.split("/"):
        before, _, time = side.rpartition("T")
        day = before if before and "X" not in before else day
        sides.append((day, re.sub(r":00$", "", time)))
    return sides


def same(left, right):
    """Do two values of one type name the same time?"""
    if left == right:
        return True
    if not left or not right:
        return False
    if "T" in left and "T" in right and not left.startswith("P"):
        return clock(left) == clock(right)
    covered = days(left)
    return covered is not None and covered == days(right)
