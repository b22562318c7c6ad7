### The form: labels of fields, hints under them, and what a field says of its text.

your-run = Your run
run = Run { $number }
more = Provider, power, grid and prices
# In the line that opens the fields.
unread-here = A field in here can’t be read.
# What of these is in the run, in a line of such parts.
so-many-jobs = jobs: { $jobs }
so-much-renewable = { $percent } % renewable
for-a-device-hour = { $usd } per device-hour
so-much-measured = { $energy } kWh measured
without-power = power not known
without-price = no cloud price
without-electricity = no electricity price
forecast = Not run yet? Find the hours
# Before the name of a field that readers can’t change.
fixed = Fixed:{" "}
name = Name of this run, not in links
role = What it was for
final-model = Made the final model
development = Development: tuning, failed, preliminary
device = Hardware
# The unit of a device and a note on it, both from the tables.
counted-as = Counted as { $unit }. { $note }
devices = Devices in one job
devices-hint = Those that worked at the same time.
hours = Wall-clock time of one job
hours-hint = By the clock on the wall, not device-hours: these come to { $hours } device-hours.
jobs = Jobs, how many times it was run
jobs-hint = Each job took these devices and hours: seeds, restarts, tries of a search.
provider = Provider
provider-hint = Whose computers they were. Choosing one brings its PUE and its renewable share, where they are known; what is on premises has no cloud price.
# A country was chosen, and the run has no price.
price-by-region = What a device costs depends on the region: choose one of the provider’s for its price.{" "}
no-price-there = No price of this device is known there: type one under “Provider, power, grid and prices”.{" "}
place = Region: city, country or code
unknown-label = { $label } (unknown label)
# Before further sentences.
weak-grid = Which grid supplies it is a weak guess.{" "}
# Before a note.
renewable-inside = { $percent } % renewable (Table 1), already inside the grid’s figure and not taken off again.{" "}
pue = PUE, power usage effectiveness
pue-hint = Energy of the whole data centre over that of its computers.
grid = Grid intensity
grid-unit = Its unit
grid-hint = What the grid there emits in CO2e for each kWh, whatever electricity was bought.
share = Renewable share the provider claims
share-hint = Taken off in the market-based figure only: the grid emits the location-based one.
price = Price per device-hour, low-high
price-hint = From preemptible or spot to on demand.
no-price = No price: no cloud cost.
electricity = Electricity price
electricity-hint = What a kWh costs those who own the computers; a cloud’s price contains it.
no-electricity = No price: no electricity cost.
presets = Assumptions on PUE, grid, share and electricity price
# Before buttons with the names of sets of assumptions.
assumptions-of = Assumptions of
# $set is a set of assumptions, $inputs the names of inputs.
nearest = Nearest to { $set }; otherwise: { $inputs }.
as-in = PUE, grid, share and electricity price are as in { $set }.
power = Power
power-way = What you know of it
power-way-hint = Best measured over the whole training, as by nvidia-smi and RAPL; below are figures for the hardware.
no-power = Without power there is a cost, and no energy or emissions. Whatever is known of it can be chosen above.
# The watts are those of a job of the paper.
watts-of-paper = Devices, CPUs and DRAM together: { $watts } W for each of { $devices } devices, as the paper measured. It grows with their number.
watts-hint = Devices, CPUs and DRAM together: { $watts } W for each of { $devices } devices. It stays when their number changes.
watts = Average power of the whole job
not-measured = Not measured: left out of the sum.
cpus = All CPUs, average power
cpus-hint = Of all sockets together.
dram = All DRAM, average power
dram-hint = Of all its modules together.
one-device = One device, average power
one-device-hint = Multiplied by the number of devices.
host = CPUs and DRAM not measured?
energy = Measured energy of one job, before PUE
energy-hint = What its computers drew, all devices, CPUs and DRAM.
way-total = Average watts of the whole job
way-parts = CPU, DRAM and each device
way-energy = Measured energy of one job
way-unknown = Not known: cost only
# After why a text can’t be read. The word none is not translated: fields read it.
where-none = {" "}Where there is none, type none.
# After why a text can’t be read, such as one with another unit.
counted-in = {" "}It is counted in { $unit }.
# $number has its unit.
read-as = Read as { $number }.{" "}
read-instead = Read as { $number } instead
# A number from elsewhere took the place of a text.
gave-way = “{ $text }” could not be read; this number took its place.
not-chosen = “{ $text }” was not chosen from the list: pick one of it. The figures are still for { $place }.
nothing-chosen = Nothing is chosen: type a place and pick one of the list. The figures are still for { $place }.
nothing-found = Nothing is called that; try a city, a country or a code.
# Of the places that are listed, $first is the one on top.
found =
    { $count ->
        [one] 1 is listed, { $first }: Enter chooses it.
       *[other] { $count } are listed, first { $first }: arrow keys move, Enter chooses.
    }
