### What the inputs of a run are called.

hours = Wall-clock time
power = Power
pue = PUE
grid = Grid intensity
renewable = Renewable share
price = Price per device-hour
electricity-price = Electricity price

# In lists within sentences.
listed-role = role
listed-device = device
listed-devices = devices
listed-hours = hours
listed-jobs = jobs
listed-power = power
listed-pue = PUE
listed-grid = grid intensity
listed-renewable = renewable share
listed-price = price
listed-electricity-price = electricity price
listed-place = place
listed-provider = provider
