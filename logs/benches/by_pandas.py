"""What the readers are compared with: the same energy by pandas, as one would write it."""

import sys

import pandas

table = pandas.read_csv(sys.argv[1], skipinitialspace=True)
at = pandas.to_datetime(table["timestamp"], format="%Y/%m/%d %H:%M:%S.%f")
watts = table["power.draw [W]"].str.removesuffix(" W").astype(float)
kwh = 0.0
for _, rows in pandas.DataFrame({"at": at, "watts": watts, "gpu": table["index"]}).groupby("gpu"):
    seconds = rows["at"].diff().dt.total_seconds()
    kwh += ((rows["watts"] + rows["watts"].shift()) / 2 * seconds).sum() / 3.6e6
print(f"{kwh:.3f}")
