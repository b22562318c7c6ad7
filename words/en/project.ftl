### Project files and pasted tables: what could not be read, and what was taken from elsewhere. Keys stand between backticks.

not-a-project = This is not a project file: it does not begin as one does, with `{"{"}` and `"trainprint": { $schema }`; choose a file that ends in .trainprint.json.
not-a-version = The file's version reads `"trainprint": { $text }`, which is not a whole number from 1; it may be damaged.
later-version = The file is of version { $text } and this page reads versions up to { $latest }; reload the page, or open the file on a newer release.
no-runs = The file has no runs that could be read, so nothing was opened.
release = The file's `data_release` reads `{ $text }`, which is not the name of a data release; it was left out.
reading = The file's `reading` reads `{ $text }` and not `{ $alternatives }`; its runs are added up.
cut-short =
    { $read ->
        [one] The file is cut short: { $read } run was read before its end. Copy it again if there were more.
       *[other] The file is cut short: { $read } runs were read before its end. Copy it again if there were more.
    }
cut-short-at-once = The file is cut short: no run was read before its end. Copy it again if there were more.
broken =
    { $read ->
        [one] The file is damaged at line { $line }, column { $column }: { $read } run was read before that, and nothing behind it could be.
       *[other] The file is damaged at line { $line }, column { $column }: { $read } runs were read before that, and nothing behind it could be.
    }
broken-at-once = The file is damaged at line { $line }, column { $column }: no run was read before that, and nothing behind it could be.
unknown-key = `{ $key }` is not part of a project file; it was left out.
no-table = Nothing is here to be read: copy a table with the row that names its columns, and paste it.
no-columns = The first row names no column that is known; name them there, such as name, device, devices, hours, power (W), carbon intensity (g/kWh).
no-rows = The table has no row that could be read as a run, so none was added.
unknown-columns = These columns are no inputs of a run and were left out: { $columns }.
# The columns of the sentence above, where they are too many to be listed.
columns-and-more =
    { $more ->
        [one] { $columns } and { $more } more
       *[other] { $columns } and { $more } more
    }
no-unit = The column `{ $column }` was left out: its name lacks the unit; name it `{ $key }`, or put the unit in brackets.
column-twice = The column `{ $column }` was left out: another has the same input; take one of them out, since they could differ.
results = Results stand there too; they were left out and are computed anew.
more-doubts = There are { $doubts } more doubts of this kind.
from-device-hours = The hours of a job are the table's device-hours over its devices and jobs.
from-form = The table has no column for some inputs, which are those of the run in the form, or of the device, place and provider that a row names: { $inputs }.
open-quote = Row { $row } has a quotation mark that is not closed, so rows behind it may have been lost.
too-many =
    { $left-out ->
        [one] A project has room for { $most } runs; { $left-out } run more was left out.
       *[other] A project has room for { $most } runs; { $left-out } runs more were left out.
    }
more-keys = There are more keys that do not belong; they were left out too.
more-runs =
    { $runs ->
        [one] { $runs } run more could not be read either.
       *[other] { $runs } runs more could not be read either.
    }

# Which run of a file or row of a table, at the beginning of the sentences below.
run = Run { $number }
run-named = Run { $number } (“{ $name }”)
row = Row { $number }
row-named = Row { $number } (“{ $name }”)

# $run is one of the four above.
unknown-key-of-run = { $run }: `{ $key }` is not an input of a run; it was left out, there and in other runs.
# $factor is a sentence of plausible.ftl.
implied = { $run }: as its results stand there, { $factor }.
unlisted-place = { $run }: the place `{ $text }` is not in the tables, so its grid intensity is still that of the run in the form: give one in a column, or the place’s name as it is in the list of regions.
unlisted-device = { $run }: the device `{ $text }` is not in the tables, so nothing is known of its power and its price but what the row gives.
# The names of devices of the tables that have this text in them.
incomplete-device = { $run }: the device `{ $text }` is not in the tables, so nothing is known of its power and its price but what the row gives. One of these may be meant: { $devices }.
other-result = { $run }: `{ $key }` reads { $given } there, and { $computed } comes out of its inputs.
# $slip is what it may be.
other-result-by = { $run }: `{ $key }` reads { $given } there, and { $computed } comes out of its inputs: { $slip }.
slip-pounds = pounds may stand where kilograms belong
slip-kilograms = kilograms may stand where pounds belong
swapped = { $run }: `{ $one }` and `{ $other }` have each other’s figures.
left-out = { $run } was left out: { $why }.
left-out-key = { $run } was left out: `{ $key }` { $why }.

# Why, where the sentence names no key.
too-many-cells = it has { $cells } cells and the first row has { $names }
not-a-run-list = a list stands where a run should
not-a-run-null = null stands where a run should
not-a-run-bool = true or false stands where a run should
not-a-run-text = a text stands where a run should
not-a-run-number = a number stands where a run should

# Why, behind the key, which is the subject.
missing = is missing
empty = is empty
twice = stands twice, and the two could differ
not-text = reads `{ $text }`, which is not a text between quotation marks
not-a-number = reads `{ $text }`, which is not a number
not-whole = reads `{ $text }`, which is not a whole number
not-a-name = reads `{ $text }`; a name of the tables has letters, digits and . _ - only
two-readings = reads `{ $text }`, which can be { $one } or { $other }; write it without the mark
not-a-range = reads `{ $text }`, which is not a range: `low`, `best` and `high`, in that order
not-a-role = reads `{ $text }`; it is `{ $one }` or `{ $other }`
# $sentence has no full stop.
unusable = can't be used. { $sentence }
two-powers = is not the only power: give `{ $job }`, or `{ $cpu }`, `{ $dram }` and `{ $device }` together, or `{ $energy }`
no-grid = is missing, and so is `{ $other }`
two-grids = and `{ $other }` are both given, and the two could differ
