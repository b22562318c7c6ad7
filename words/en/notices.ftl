### What the reader should know: links, addresses, what can be undone.

refused = This link could not be opened
still-there = What was here before is still below, unchanged.
example-instead = Start from the example instead
# Where the text of another language can’t be had.
no-language = The words of this language could not be fetched: the page stays as it is. Check the connection, then try again.
no-link = This project is too long for a link: save it as a project file.
to-know = To know about these figures
more = And { $more } more of the same kinds.
not-compared = The figure cited with this link is not compared: inputs that are fixed here are not those of the link.
# $advice is one of the four sentences below.
unknown-key = The address of this page says `{ $key }={ $value }`, which it does not know. { $advice }
themes = It can be auto, light or dark.
languages = The page speaks English and German: en, de.
embeds = It can be 1 or 0.
locks = What can be fixed: { $keys }.
fixed = Fixed by whoever set up this page, for every run, whatever a link or a file says: { $inputs }.
# What can be fixed, in the two sentences above.
input-hardware = hardware
input-devices = devices
input-hours = hours
input-jobs = jobs
input-power = power
input-pue = PUE
input-grid = grid intensity
input-share = renewable share
input-price = price per device-hour
input-electricity-price = electricity price
input-region = region
input-provider = provider
