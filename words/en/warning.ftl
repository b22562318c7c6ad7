### What to know of a project whose figures stand.

release = The labels are of data release { $release }, and this page has { $ours }; the numbers given are used.
label = Run { $run }: the label `{ $key }={ $id }` is unknown here; the numbers given are used.
# $name is that of a device, a place or a provider.
other-price = Run { $run }: the price is not the one that the table has for { $name }; the number given is used.
other-grid = Run { $run }: the grid intensity is not the one that the table has for { $name }; the number given is used.
other-share = Run { $run }: the renewable share is not the one that the table has for { $name }; the number given is used.
# A region of one provider, and another provider.
other-provider = Run { $run }: { $place } is a region of { $of }, and the provider is { $provider }; one of the two is not this run’s.
no-power = Run { $run }: no power is known, so it has no energy, emissions or electricity cost, and neither has a total with it.
# $parts is one of those below, or several.
not-measured = Run { $run }: the power of { $parts } was not measured and is left out of the sum.
cpu = CPU
dram = DRAM
devices = the devices
and = { $parts } and { $part }
no-price = Run { $run }: no price is given, so it has no cost, and neither has a total with it.
no-electricity-price = Run { $run }: no electricity price is given, so it has no electricity cost, and neither has a total with it.
# $factor is a sentence of plausible.ftl.
implausible = Run { $run }: { $factor }.
no-hours = Run { $run }: it has a measured energy and no hours, so its device-hours and its cost are not known: 0 is no result.
too-large = Run { $run }: a figure is too large to be computed, so it is left out; check its inputs.
total-too-large = A total is too large to be computed, so it is left out; check the inputs.
