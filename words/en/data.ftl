### What the figures of the tables count, and their units.

lifecycle-generation = lifecycle CO2e of generation
direct-generation = direct CO2e of generation
local-operational = operational CO2e of the local grid
consumption = CO2e of consumption
scope-2 = scope 2 CO2e
co2-only = CO2 of generation

# What a draw of power covers.
whole-system = share of the whole machine
package = package with CPU and memory
device-only = the device alone

# Arithmetic that a speed is of.
tensor = 16 bits on tensor units, dense
fp16 = 16 bits
fp32 = 32 bits

ratio = ratio
of-tdp = % of TDP
usd-per-device-hour = USD/device-hour
g-per-device-hour = g/device-hour
w-per-thread = W/thread
w-per-core = W/core
