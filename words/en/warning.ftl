### What to know of a project whose figures stand.

# Before what is to know of one run or of several, which it names.
of-run = Run { $run }: { $what }
of-runs = Runs { $runs }, each: { $what }
release = The labels are of data release { $release }, and this page has { $ours }; the numbers given are used.
label = the label `{ $key }={ $id }` is unknown here; the numbers given are used.
# $name is that of a device, a place or a provider.
other-price = the price is not the one that the table has for { $name }; the number given is used.
other-grid = the grid intensity is not the one that the table has for { $name }; the number given is used.
other-share = the renewable share is not the one that the table has for { $name }; the number given is used.
# A region of one provider, and another provider.
other-provider = { $place } is a region of { $of }, and the provider is { $provider }; one of the two is not this run’s.
no-power = no power is known, so it has no energy, emissions or electricity cost, and neither has a total with it.
# $parts is one of those below, or several.
not-measured = the power of { $parts } was not measured and is left out of the sum.
cpu = CPU
dram = DRAM
devices = the devices
and = { $parts } and { $part }
no-price = no price is given, so it has no cost, and neither has a total with it.
no-electricity-price = no electricity price is given, so it has no electricity cost, and neither has a total with it.
# $factor is a sentence of plausible.ftl.
implausible = { $factor }.
no-hours = it has a measured energy and no hours, so its device-hours and its cost are not known: 0 is no result.
too-large = a figure is too large to be computed, so it is left out; check its inputs.
total-too-large = A total is too large to be computed, so it is left out; check the inputs.
