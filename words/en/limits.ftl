### The bounds of inputs.

# $name is one of the names below and begins the sentence, which others go on or end.
too-large = { $name } is too large to be read as a number
at-least = { $name } must be { $low } or more, and { $read } was read
between = { $name } must lie between { $low } and { $high }, and { $read } was read
devices = The number of devices
jobs = The number of jobs
hours = The wall-clock time in hours
device-hours = The time in device-hours
pue = PUE
renewable = The renewable share in percent
power = The power in watts
energy = The measured energy in kWh
intensity = The grid intensity
price = The price per device-hour in USD
electricity-price = The electricity price in USD per kWh
result = The result
