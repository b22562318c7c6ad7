### What is in the parts that open: texts, regions, later models, equivalents, sources, figures, hours, watts.

double-blind = Double-blind: no name of this tool, no link, no exact site
text = The text
no-format = This page was asked for a text called “{ $id }”, and has none: choose another below.
check = Check before you copy
check-this = Check before you copy. { $doubt }
formats = Formats
stay = Devices, hours and watts stay as they are; PUE, grid, share and price are the region’s.{" "}
regions-of = Regions of
# After “Regions of”.
all-providers = All providers
regions-picture = Location-based emissions of this run here and in other regions
here = Here
picture-has = The picture has the first { $drawn } of { $regions } regions.{" "}
draw-all = Draw all
cleanest = Cleanest: { $region } with { $lb } lb.{" "}
cheapest = Cheapest: { $region } from { $dollars }.
no-price = No price is known for this device there.
order = A column’s name puts the regions in its order
region = Region
against = Against here
# Moves the run to a region.
move-run = Move
# Read aloud after the last.
move-to = {" "}the run to { $region }
# After a region: which grid supplies it is not known well.
weak = {" "}(weak assignment)
later = Each computed from its published inputs, location-based; the figure its authors print beside it
tonnes = t CO2e
published = Published, t
source = Source
# Read aloud after “Load”.
load-model = {" "}{ $model } into the form
no-emissions = No emissions are known.
as-much = The location-based emissions of this work are as much as:
# After a number: a thing of the tables, with its unit and a note.
thing = {" "}× { $thing }, per { $per } ({ $year }). { $note }{" "}
beyond = Beyond operation: making the machines
beyond-hint = Not part of the paper’s method, and in none of the figures above. For device-hours like yours:
# After a mass in kg.
embodied = {" "}at { $grams } g a device-hour: { $name }, { $year }. { $note }{" "}
release = Data release { $release }: { $facts } facts. Rows are never changed; a correction is a new row.
search = Search by name, table, year or source
found = { $found } found, { $shown } shown
what = What
number = Number
year = Year
terms = Source and terms
more = Show more
# In the next two.
weak-region = { $region }, weak assignment
# After a note on a grid.
supplies = {" "}Supplies { $regions }.
supplies-more = {" "}Supplies { $regions } and { $more } more.
no-figure = The tables have no figure for this: give your own.
in-use = in use
use-figure = Use
of-run = Of run { $number }, which is in the form:
# $shown is the count as it is written.
devices =
    { $count ->
        [one] { $shown } device
       *[other] { $shown } devices
    }
jobs =
    { $count ->
        [one] { $shown } job
       *[other] { $shown } jobs
    }
# With the last two in it.
given-device = { $device } × { $devices }, { $jobs }: given with the run.
not-known = { $input }: not known.
# After an input and its value.
given = , given with the run.
# After an input and its value, before a list.
spread = , from the lowest to the highest of these, of which the first is the best value:
from-compute = From a compute budget
flop = Compute of the training
peak = Peak speed of one device
reached = Part of the peak that is reached
# From here on: beginnings of sentences about a number that is out of bounds.
flop-limit = The compute budget in FLOP
peak-limit = The peak speed of a device in TFLOP/s
steps-limit = The number of steps
memory-limit = The memory in GB
threads-limit = The number of CPU threads
from-short-run = From a short run
measured = Wall-clock time measured
steps = Steps in that time
all-steps = Steps in all
about = About { $hours } h on these devices.{" "}
about-between = About { $hours } h on these devices, between { $low } and { $high }.{" "}
use-hours = Use these hours
cited = { $name } ({ $year }). { $note }{" "}
host-hint = Of all machines of the job together. Leave it where a draw already covers the whole machine.
threads = Threads of all CPUs
per-thread = W a thread
use-watts = Use these watts
# How much computing a run was. $speed is in TFLOP/s, a number or a range; $precision names an arithmetic.
at-peak = Device-hours × the peak speed of a device, { $speed } TFLOP/s ({ $precision }, { $device }):{" "}
# After a source. $percent is a range.
part-of-peak = {" "}× the part of it that large trainings reached, { $percent } %:{" "}
no-peak = The tables have no peak speed of this device, so its computing is not known.
compute-picture = Computing of this run and of notable trainings from 2012 to 2017
petaflop-s-days = petaflop/s-days
compute-caption = As Amodei and Hernandez (2018) estimate them; the range is what their two ways come to
how = How
compute-to-know = A petaflop/s-day is 10¹⁵ operations a second for a day. The source means its figures to be right within a factor of 2 to 3. The largest training of the paper’s Figure 1, AlphaGo Zero, is drawn there without a number.
