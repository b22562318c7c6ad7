### The lines of the working: what each computes.

device-hours = Device-hours
energy = Energy
location-based = CO2e, location-based
market-based = CO2e, market-based
electricity = Electricity
cost = Cloud cost
cost-low = Cloud cost, low
cost-high = Cloud cost, high
# With numbers, in the lines.
so-many-device-hours = { $hours } device-hours
so-many-jobs = { $jobs } jobs
