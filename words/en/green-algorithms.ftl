### Links of the Green Algorithms calculator: what was made of one.

link = This was a link of the Green Algorithms calculator ({ $version }), and was translated into a final run: what it holds is kept, the rest is said below, so the result can differ from the one shown there. It has no renewable share, no prices and no check: the share is 0 %, the prices are none, and a lost end would not be noticed.
# In the place of the version above.
no-version = version not said

# A key of the link, its value, and what that is here: the name of a device or of a place.
read = `{ $key }={ $text }` was read as { $name }.
read-boards = `{ $key }={ $text }` was read as { $each } devices each, { $name }.
read-other = `{ $key }={ $text }` was read as another device, since the tables do not have it.
read-machine = `{ $key }={ $text }` was read as one machine without accelerators.
read-provider = `{ $key }={ $text }` was read as the provider “{ $name }”.

no-minutes = The link does not hold minutes: 0 was put in, as that calculator does.
no-jobs = The link does not hold a number of jobs: 1 was put in, as that calculator does.
no-usage-of-cpus = The link does not hold the usage of the CPUs: 1 was put in, as that calculator does.
no-usage-of-devices = The link does not hold the usage of the devices: 1 was put in, as that calculator does.
# $watts has its unit; $source is the title of a work.
no-core-watts = The link does not hold the watts of a CPU core: { $watts } was put in, by “{ $name }” ({ $source }).
no-device-watts = The link does not hold the watts of a device: { $watts } was put in, its TDP ({ $source }).
no-memory-watts = The link does not hold the watts of a GB of memory: { $watts } was put in, as that calculator does ({ $source }).
no-platform = The link does not hold a platform: the provider “{ $provider }” was put in, which stands for any.
no-grid = The link does not hold the grid intensity: { $intensity } was put in, today’s figures for { $place }.
no-pue-personal = The link does not hold a PUE: { $pue } was put in, as for every personal computer.
no-pue-provider = The link does not hold a PUE: { $pue } was put in, today’s figures for { $provider }.
no-pue-world = The link does not hold a PUE: { $pue } was put in, the world’s average in { $year } ({ $source }).

cpus-not-counted = The power of the CPUs was left out: `coreType=GPU` counts none.
cpus-unknown = The power of the CPUs was left out: neither the link nor the tables have the watts of a core of `CPUmodel={ $model }`.
devices-unknown = The power of the devices was left out: neither the link nor the tables have the watts of `GPUmodel={ $model }`.
memory-unknown = The power of the memory was left out: its size, `memory`, is not in the link.
memory-without-watts = The power of the memory was left out: the tables have no watts for it.

not-whole-jobs = `{ $key }={ $text }` was not used: it is no whole number of jobs, and one job was put in.
not-answered = `{ $key }={ $text }` was not used: `{ $question }=Yes` is missing, without which that calculator does not use it.
not-answered-usage = `{ $key }={ $text }` was not used: `{ $question }=Yes` is missing, without which it counts as 1.

# Of numbers outside their bounds: the beginnings of sentences.
minutes = The minutes
cores = The number of CPU cores
usage = The usage
memory = The memory in GB

# What each key holds: clauses, after a semicolon or in brackets.
expected-hours = `runTime_hour` is the time of one job in hours
expected-minutes = `runTime_min` is the minutes beside the hours
expected-core-type = `coreType` is CPU, GPU or Both
expected-cores = `numberCPUs` is the number of CPU cores, a whole number
expected-core-watts = `tdpCPU` is the watts of one CPU core
expected-usage = the usage is between 0 and 1
expected-gpus = `numberGPUs` is the number of GPUs, a whole number
expected-gpu-watts = `tdpGPU` is the watts of one GPU
expected-memory = `memory` is the memory available in GB
expected-pue = `PUE` is the power usage effectiveness, 1 to 10
expected-jobs = `PSF` is how many times the job was run
expected-platform = `platformType` is localServer, personalComputer or cloudComputing
expected-provider = `provider` is aws, azure, gcp or other
expected-region = `locationRegion` is the code of the place, such as GB or US-CA
