### The figures that the tables offer for an input.

# Values with their units.
whole-job = { $watts } for the whole job
each-job = { $kwh } kWh a job
parts = { $device } a device, CPUs { $cpu }, DRAM { $dram }
not-measured = not measured
device-hour = { $usd } USD a device-hour
# What figures are about; $row is the name of a model, $device that of a device.
of-paper = { $row } on { $device } × { $devices }
table-2 = Table 2 of the paper.
of-tdp = { $device }, TDP times the utilisation of others’ trainings
# What a price includes, behind the provider and the region.
spot = spot to on demand
on-demand = on demand
with-host = with its host
without-host = without its host
host-unclear = host not stated
