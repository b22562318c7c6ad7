title = Leistungsprotokolle und Job-Abrechnungen lesen
what = nvidia-smi, CodeCarbon, sacct -P, perf, carbontracker, Weights & Biases oder englische Worte wie „8x P100 for 3 days“. Dateien werden auf diesem Rechner gelesen und verlassen ihn nie.
too-many = Mehr als { $files } Dateien werden nicht auf einmal gelesen; die übrigen bleiben weg.
run-added = Ein Lauf wurde hinzugefügt. Die Seite kann das rückgängig machen.
run-changed = Der Lauf wurde geändert. Die Seite kann das rückgängig machen.
pick = Protokolle auswählen …
or-drop = oder hier ablegen, oder einfügen:
paste = Ein Protokoll oder die Ausgabe von sacct -P
paste-read = Diesen Text lesen
pasted = eingefügter Text
several-devices = { $device } ist nicht genau ein Gerät der Tabellen: im Formular das richtige wählen. Sein Preis kommt mit ihm, und seine Leistung, wenn das Log keine hat.
beyond = In den Lauf kommt nicht: { $reason }.
no-power = Das Protokoll enthält keine Leistung, und die des bisherigen Laufs war die anderer Hardware: Watt eingeben.
pue-inside = Ein nicht genannter PUE-Wert ist in dieser Energie schon enthalten: Der Lauf bekommt einen PUE-Wert von 1.
of-device = Gerät
of-devices = Zahl der Geräte
of-hours = Stunden
of-power = Leistung
of-pue = PUE
into-run = In einen Lauf kommt: { $inputs }. Der Rest ist wie in Lauf { $number }.
nothing = Für einen Lauf ist nichts darin.
add = Als neuen Lauf hinzufügen
put = In Lauf { $number } übernehmen
this-is = Das ist { $kind }.
more-runs = { $runs } weitere Läufe stehen in dieser Datei.
doubts = Mit Vorsicht zu lesen
row = Zeile { $row }:{" "}
device = Gerät
devices = Geräte
hours = Stunden
device-hours = Gerätestunden
jobs = Jobs
energy-with-pue = Gemessene Energie, mit einem PUE-Wert darin
energy = Gemessene Energie, vor PUE
one-device = Ein Gerät
all-measured = Alles Gemessene
pue = Enthaltener PUE-Wert
cancelled = Abgebrochen. Nichts wurde geändert.
no-reader = Der Teil dieser Seite, der Protokolle liest, konnte nicht geladen werden. Wo diese Seite eine einzelne Datei ist, hat sie keinen: dafür die ganze Seite öffnen.
put-away = Weglegen
part = Teil des Protokolls
from-hour = Von Stunde
to-hour = bis Stunde
part-alone = Nur diesen Teil lesen
no-part = Zwei Stunden dieses Protokolls angeben, die frühere zuerst: von 0 bis { $hours }.
was-read = { $file } wurde gelesen: { $measurements }, { $doubts }.
measurements =
    { $count ->
        [one] { $count } Messung
       *[other] { $count } Messungen
    }
count-doubts =
    { $count ->
        [one] { $count } Zweifel
       *[other] { $count } Zweifel
    }
progress = { $read } von { $size } MB, { $rate } MB/s
left = , noch etwa { $seconds } s
reading = Wird gelesen
cancel = Abbrechen
plot = Diagramm der Leistung
plot-about = Leistung jedes Geräts über der Zeit; die Tabelle darunter hat die Zahlen
plot-legend = Niedrigster bis höchster Messwert und Mittel jedes Geräts. Schraffiert: keine Messwerte.
and-more = und { $more } weitere
lowest = Niedrigste (W)
highest = Höchste (W)
highest-at = Höchste bei etwa (h)
