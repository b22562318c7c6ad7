link = Dies war ein Link des Rechners Green Algorithms ({ $version }) und wurde in einen endgültigen Lauf übersetzt: Was er enthält, ist beibehalten, alles Übrige ist unten genannt, sodass das Ergebnis von dem dort gezeigten abweichen kann. Er hat keinen Anteil erneuerbarer Energien, keine Preise und keine Prüfsumme: Der Anteil ist 0 %, Preise gibt es keine, und ein verlorenes Ende fiele nicht auf.
no-version = Version nicht genannt
read = `{ $key }={ $text }` wurde als { $name } gelesen.
read-boards = `{ $key }={ $text }` wurde als jeweils { $each } Geräte gelesen, { $name }.
read-other = `{ $key }={ $text }` wurde als anderes Gerät gelesen, da es in den Tabellen fehlt.
read-machine = `{ $key }={ $text }` wurde als eine Maschine ohne Beschleuniger gelesen.
read-provider = `{ $key }={ $text }` wurde als Anbieter „{ $name }“ gelesen.
no-minutes = Der Link enthält keine Minuten: eingesetzt wurde 0, wie in jenem Rechner.
no-jobs = Der Link enthält keine Anzahl der Jobs: eingesetzt wurde 1, wie in jenem Rechner.
no-usage-of-cpus = Der Link enthält keine Auslastung der CPUs: eingesetzt wurde 1, wie in jenem Rechner.
no-usage-of-devices = Der Link enthält keine Auslastung der Geräte: eingesetzt wurde 1, wie in jenem Rechner.
no-core-watts = Der Link enthält keine Leistung je CPU-Kern: eingesetzt wurden { $watts }, nach „{ $name }“ ({ $source }).
no-device-watts = Der Link enthält keine Leistung je Gerät: eingesetzt wurden { $watts }, die TDP ({ $source }).
no-memory-watts = Der Link enthält keine Leistung je GB Arbeitsspeicher: eingesetzt wurden { $watts }, wie in jenem Rechner ({ $source }).
no-platform = Der Link enthält keine Plattform: eingesetzt wurde der Anbieter „{ $provider }“, der für jeden steht.
no-grid = Der Link enthält keinen Emissionsfaktor des Stromnetzes: eingesetzt wurden { $intensity }, heutige Werte für { $place }.
no-pue-personal = Der Link enthält keinen PUE-Wert: eingesetzt wurde { $pue }, wie für jeden PC.
no-pue-provider = Der Link enthält keinen PUE-Wert: eingesetzt wurde { $pue }, heutige Werte für { $provider }.
no-pue-world = Der Link enthält keinen PUE-Wert: eingesetzt wurde { $pue }, der weltweite Durchschnitt für { $year } ({ $source }).
cpus-not-counted = Die Leistung der CPUs fehlt in der Summe: `coreType=GPU` zählt keine.
cpus-unknown = Die Leistung der CPUs fehlt in der Summe: Weder der Link noch die Tabellen enthalten die eines Kerns von `CPUmodel={ $model }`.
devices-unknown = Die Leistung der Geräte fehlt in der Summe: Weder der Link noch die Tabellen enthalten die von `GPUmodel={ $model }`.
memory-unknown = Die Leistung des Arbeitsspeichers fehlt in der Summe: Seine Größe, `memory`, steht nicht im Link.
memory-without-watts = Die Leistung des Arbeitsspeichers fehlt in der Summe: Die Tabellen enthalten keine.
not-whole-jobs = `{ $key }={ $text }` wurde nicht verwendet: Das ist keine ganze Zahl von Jobs; eingesetzt wurde ein Job.
not-answered = `{ $key }={ $text }` wurde nicht verwendet: Es fehlt `{ $question }=Yes`; ohne diese Angabe verwendet jener Rechner den Wert nicht.
not-answered-usage = `{ $key }={ $text }` wurde nicht verwendet: Es fehlt `{ $question }=Yes`; ohne diese Angabe zählt der Wert als 1.
minutes = Die Anzahl der Minuten
cores = Die Anzahl der CPU-Kerne
usage = Die Auslastung
memory = Der Arbeitsspeicher in GB
expected-hours = `runTime_hour` ist die Zeit eines Jobs in Stunden
expected-minutes = `runTime_min` sind die Minuten neben den Stunden
expected-core-type = `coreType` ist CPU, GPU oder Both
expected-cores = `numberCPUs` ist die Anzahl der CPU-Kerne, eine ganze Zahl
expected-core-watts = `tdpCPU` ist die Leistung eines CPU-Kerns in Watt
expected-usage = die Auslastung liegt zwischen 0 und 1
expected-gpus = `numberGPUs` ist die Anzahl der GPUs, eine ganze Zahl
expected-gpu-watts = `tdpGPU` ist die Leistung einer GPU in Watt
expected-memory = `memory` ist der verfügbare Arbeitsspeicher in GB
expected-pue = `PUE` ist die Power Usage Effectiveness, 1 bis 10
expected-jobs = `PSF` ist, wie oft der Job gelaufen ist
expected-platform = `platformType` ist localServer, personalComputer oder cloudComputing
expected-provider = `provider` ist aws, azure, gcp oder other
expected-region = `locationRegion` ist das Kürzel des Ortes, etwa GB oder US-CA
