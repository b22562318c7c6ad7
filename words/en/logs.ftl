### The dialog that reads power logs and job accounting. What the reader of logs finds is told in English.

title = Read power logs and job accounting
what = nvidia-smi, CodeCarbon, sacct -P, perf, carbontracker, Weights & Biases, or words such as “8x P100 for 3 days”. Files are read on this machine and never leave it.
too-many = No more than { $files } files are read at once; the others are left out.
run-added = A run was added. The page can undo it.
run-changed = The run was changed. The page can undo it.
pick = Pick logs…
or-drop = or drop them here, or paste:
paste = A log, or the output of sacct -P
paste-read = Read this text
# In the place of a file’s name.
pasted = pasted text
several-devices = { $device } is not one device of the tables: choose the one that it was in the form. Its price comes with it, and its power where the log has none.
# The reason is a sentence without its full stop.
beyond = It is not put into the run: { $reason }.
no-power = The log has no power, and the power of the run before was that of other hardware: put watts in.
pue-inside = A PUE that is not told is in this energy already: the run gets a PUE of 1.
# From here on: what goes from a log into a run, in the sentence after these.
of-device = device
of-devices = count of devices
of-hours = hours
of-power = power
of-pue = PUE
into-run = Into a run goes: { $inputs }. The rest is as in run { $number }.
nothing = There is nothing in it for a run.
add = Add as a new run
put = Put into run { $number }
# $kind is told in English.
this-is = This is { $kind }.
more-runs = { $runs } more runs are in this file.
doubts = To be doubted
# Before a sentence.
row = Row { $row }:{" "}
device = Device
devices = Devices
hours = Hours
device-hours = Device-hours
jobs = Jobs
energy-with-pue = Energy measured, a PUE in it
energy = Energy measured, before PUE
one-device = One device
all-measured = All that was measured
pue = PUE that was inside
cancelled = Cancelled. Nothing was changed.
no-reader = The part of this page that reads logs could not be fetched. Where this page is one file of its own it has none: open the whole page for it.
put-away = Put away
part = Part of the log
from-hour = From hour
to-hour = to hour
part-alone = Read this part alone
no-part = Give two hours of this log, the first one first: from 0 to { $hours }.
# With the next two in it.
was-read = { $file } was read: { $measurements }, { $doubts }.
measurements =
    { $count ->
        [one] { $count } measurement
       *[other] { $count } measurements
    }
count-doubts =
    { $count ->
        [one] { $count } doubt
       *[other] { $count } doubts
    }
progress = { $read } of { $size } MB, { $rate } MB/s
# After the last.
left = , about { $seconds } s left
reading = Reading
cancel = Cancel
plot = Plot of power
plot-about = Power of each device over time; the table below has its numbers
plot-legend = Lowest to highest reading and the mean, of each device. Shaded: no readings.
and-more = and { $more } more
lowest = Lowest (W)
highest = Highest (W)
highest-at = Highest at about (h)
