### The answer, and what drives its range.

energy = Energy, with PUE
market-based = Emissions, market-based
location-based = Emissions, location-based
cost = Cloud cost, low to high
electricity = Electricity cost
device-hours = Device-hours
# The unit, after a number.
unit-device-hours = device-hours
# Read aloud after a figure, which opens.
where-from = : where it comes from
between = between { $low } and { $high }
kg = { $kg } kg
kg-between = { $kg } kg, between { $low } and { $high }
# Under emissions of zero, market-based.
zero-on-paper = by what the provider bought; the grid emitted { $lb } lb all the same
best = best { $dollars }
# One of the figures of the line at the foot of a small screen.
in-lb = { $lb } lb CO2e
in-lb-on-both = { $market } lb CO2e market-based, { $location } lb location-based
# In the place of that line.
nothing-yet = Nothing can be computed yet
spread = What drives the range
spread-of = What drives the range of run { $number }
spread-hint = Each line has one input as a range and the others at their best values.
input = Input
from-low-to-high = From low to high
working = How it was computed
working-of = How run { $number } was computed
working-caption = Each result of this run with the numbers it is computed from, at the best values
equation = eq. { $number }
scale = { $unit }, logarithmic scale
no-place = 0, which has no place on this scale
