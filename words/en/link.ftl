### Permalinks: why one can’t be read, and what to know of one that can. Keys stand between backticks.

no-version = The link has no `v=` in small letters, so it holds no runs; copy it again from its `v=` on.
encoded = The link is percent-encoded, as some programs do when they pass links on; copy it again from where it was printed.
not-a-version = The link's version reads `v={ $text }`, which is not a whole number from 1; it may be damaged.
later-version = The link is of version { $text } and this page reads versions up to { $latest }; reload the page, or open the link on a newer release.
too-long = The link is { $length } characters long and links stop at { $longest }; it may have been pasted more than once.
character = The link has the character “{ $character }”, which can't stand in one (letters, digits, . _ - = & can); it may have been percent-encoded, escaped or cut: copy it again from where it was printed.
damaged = The link is damaged: its check reads `{ $given }` where its text gives `{ $computed }`. These fields were read: { $fields }. Copy it again from where it was printed.
# The fields of the sentence above, where they are too many to be listed.
fields-and-more =
    { $more ->
        [one] { $fields } and { $more } more
       *[other] { $fields } and { $more } more
    }
no-runs = The link has no `run=`, so it may be cut short; copy it again.
before-runs = `{ $key }` stands before the first `run=`; a run begins with `run=final` or `run=dev`. The link may be damaged there: copy it again.
run-count = The link says it has { $said } runs and { $read } were read; it may be cut short: copy it again.

# In these, $expected is what is said of a key further below, $place nothing or the phrase that follows.
header = `{ $key }={ $text }` can't be read; { $expected }.
twice = `{ $key }` stands twice{ $place }; take one of them out, since they could differ.
missing = `{ $key }` is missing{ $place } ({ $expected }); the link may be cut short: copy it again.
no-power = The power is missing{ $place }; give `w`, or `pc`, `pr` and `pg` together, or `kwh`, or `w=none` where it is not known.
two-powers = The power is given in more than one way{ $place }; keep one of `w`, `pc` with `pr` and `pg`, or `kwh`.
in-run = {" "}in run { $run } of { $runs }

# $why is one of the clauses that follow, or what is said of a key further below.
value = `{ $key }={ $text }`{ $place } can't be used: { $why }.
not-a-decimal = it is not a plain decimal; { $expected }
too-many-bounds = a range has two or three numbers, low-high or low-best-high
not-in-order = a range goes from low to high, with the best value between
role = a run is `final` or `dev`
not-a-name = a name has letters, digits and . _ - only; { $expected }
no-grid = the tables have no grid for it; give a grid intensity in an empty form, with the link's other inputs
nothing-there = nothing stands after `=`; { $expected }

# What each key holds: clauses, after a semicolon or in brackets.
expected-d = `d` is a data release such as 2026.11
expected-r = `r` is the number of runs
expected-c = a cited result is a number with its unit, such as 96lb or 43.5kg
expected-hw = `hw` names the device, such as p100 or other
expected-n = `n` is the number of devices, a whole number
expected-h = `h` is the wall-clock time of one job in hours
expected-x = `x` is the number of jobs, a whole number
expected-w = `w` is the average power of the whole job in watts, or none
expected-pc = `pc` is the power of the CPUs in watts, or none
expected-pr = `pr` is the power of the DRAM in watts, or none
expected-pg = `pg` is the power of one device in watts, or none
expected-kwh = `kwh` is the measured energy of one job in kWh
expected-pue = `pue` is the power usage effectiveness, 1 to 10
expected-ci = `ci` is the grid intensity with its unit, such as 0.954lb or 432.7g for each kWh
expected-re = `re` is the renewable share in percent, 0 to 100
expected-usd = `usd` is the price of a device-hour in USD, or none
expected-el = `el` is the price of a kWh in USD, or none
expected-at = `at` names the place, such as us or other
expected-by = `by` names the provider, such as aws or other
expected-other = the grammar is in METHOD.md

no-check = The link has no check (`k`), so neither a slip of typing nor a lost end would be noticed.
unknown-key = `{ $key }` is not part of a link; it was left out.
after-check = What follows the link's check was ignored: { $keys }.
trailing = `{ $text }` after the link's end was ignored.
no-run-count = The link does not say how many runs it has (`r`); { $runs } were read.

# On which basis a cited figure is, in brackets after it.
market-based = market-based
location-based = location-based
