### Factors that can hardly be meant. Each sentence stands behind a colon or comma, and others end it.

# $hint is one of the two that follow.
intensity = a grid intensity of { $value } { $unit } is outside what the tables have, { $low } to { $high } { $unit }: { $hint }
power = a power of { $value } W for each device is outside what the tables have, { $low } to { $high } W for each device: { $hint }
price = a price of { $value } USD per device-hour is outside what the tables have, { $low } to { $high } USD per device-hour: { $hint }
pue = a PUE of { $value } is outside what the tables have, { $low } to { $high }: { $hint }
hours = a wall-clock time of { $value } h is outside what the tables have, { $low } to { $high } h: { $hint }
implied-intensity = an implied intensity of { $value } kg/kWh is outside what the tables have, { $low } to { $high } kg/kWh: { $hint }
implied-power = an implied power of { $value } W for each device is outside what the tables have, { $low } to { $high } W for each device: { $hint }
implied-price = an implied price of { $value } USD per device-hour is outside what the tables have, { $low } to { $high } USD per device-hour: { $hint }

check = check it
# $slips is one of those below, or several.
perhaps = perhaps { $slips }
or = { $slips }, or { $slip }

g-per-mwh = g was taken for kg, or g per MWh for g per kWh
lb-per-mwh-for-g = lb per MWh was taken for g per kWh
kg-for-g = kg was taken for g
lb-for-g = lb was taken for g
lb-per-mwh = lb per MWh was taken for lb per kWh
g-for-lb = g was taken for lb
g-for-kg = g was taken for kg, or MWh for kWh
lb-for-kg = lb was taken for kg
g-for-t = g was taken for t
kg-for-g-or-more = kg was taken for g, t for kg, or Wh for kWh
kw = kW was taken for W
mw = W was taken for kW, or mW for W
mwh = MWh was taken for kWh
wh = Wh was taken for kWh
seconds = seconds were taken for hours
device-hours = device-hours were taken for wall-clock hours
cents = cents were taken for USD
watts-of-all = the watts of all devices were taken for those of one
thousandfold = the mark of decimals was taken for that of thousands
price-of-all = the price of all devices was taken for that of one
