### What stands above columns, in their cells and on their buttons, in more than one table.

model = Model
hardware = Hardware
energy = kWh with PUE
emissions = lb CO2e
market-based = lb CO2e, market-based
location-based = lb CO2e, location-based
cost = Cloud cost
# Puts the row into the form.
load = Load
# Read aloud after “Load”.
load-row = {" "}{ $model } on { $device } into the form
not-known = not known
