not-a-project = Dies ist keine Projektdatei: Sie beginnt nicht wie eine, mit `{"{"}` und `"trainprint": { $schema }`; eine Datei wählen, die auf .trainprint.json endet.
not-a-version = Die Version der Datei lautet `"trainprint": { $text }`, was keine ganze Zahl ab 1 ist; sie ist womöglich beschädigt.
later-version = Die Datei hat Version { $text }, und diese Seite liest nur Versionen bis { $latest }; die Seite neu laden oder die Datei mit einer neueren Fassung öffnen.
no-runs = Die Datei enthält keine lesbaren Läufe; geöffnet wurde nichts.
release = `data_release` lautet in der Datei `{ $text }`, was keinen Datenstand bezeichnet; die Angabe wurde weggelassen.
reading = `reading` lautet in der Datei `{ $text }` und nicht `{ $alternatives }`; die Läufe werden addiert.
cut-short =
    { $read ->
        [one] Die Datei ist abgeschnitten: Vor ihrem Ende wurde { $read } Lauf gelesen. Erneut kopieren, falls es mehr waren.
       *[other] Die Datei ist abgeschnitten: Vor ihrem Ende wurden { $read } Läufe gelesen. Erneut kopieren, falls es mehr waren.
    }
cut-short-at-once = Die Datei ist abgeschnitten: Vor ihrem Ende wurde kein Lauf gelesen. Erneut kopieren, falls es mehr waren.
broken =
    { $read ->
        [one] Die Datei ist in Zeile { $line }, Spalte { $column }, beschädigt: Davor wurde { $read } Lauf gelesen, dahinter ist nichts lesbar.
       *[other] Die Datei ist in Zeile { $line }, Spalte { $column }, beschädigt: Davor wurden { $read } Läufe gelesen, dahinter ist nichts lesbar.
    }
broken-at-once = Die Datei ist in Zeile { $line }, Spalte { $column }, beschädigt: Davor wurde kein Lauf gelesen, dahinter ist nichts lesbar.
unknown-key = `{ $key }` gehört nicht in eine Projektdatei; es wurde weggelassen.
no-table = Hier ist nichts zu lesen: eine Tabelle mit der Zeile kopieren, die ihre Spalten benennt, und einfügen.
no-columns = Die erste Zeile benennt keine bekannte Spalte; sie sind dort zu benennen, etwa name, device, devices, hours, power (W), carbon intensity (g/kWh).
no-rows = Die Tabelle hat keine Zeile, die sich als Lauf lesen ließe; hinzugefügt wurde keiner.
unknown-columns = Diese Spalten sind keine Eingaben eines Laufs und wurden weggelassen: { $columns }.
columns-and-more =
    { $more ->
        [one] { $columns } und { $more } weitere
       *[other] { $columns } und { $more } weitere
    }
no-unit = Die Spalte `{ $column }` wurde weggelassen: Ihrem Namen fehlt die Einheit; sie `{ $key }` nennen oder die Einheit in Klammern setzen.
column-twice = Die Spalte `{ $column }` wurde weggelassen: Eine andere hat dieselbe Eingabe; eine davon herausnehmen, denn beide könnten sich unterscheiden.
results = Auch Ergebnisse stehen dort; sie wurden weggelassen und werden neu berechnet.
more-doubts = Weitere Zweifel dieser Art: { $doubts }.
from-device-hours = Die Stunden eines Jobs sind die Gerätestunden der Tabelle, geteilt durch Geräte und Jobs.
from-form = Für einige Eingaben hat die Tabelle keine Spalte; sie sind die des Laufs im Formular oder die des Geräts, des Ortes und des Anbieters, die eine Zeile nennt: { $inputs }.
open-quote = Zeile { $row } hat ein Anführungszeichen, das nicht geschlossen wird; dahinter sind womöglich Zeilen verloren gegangen.
too-many =
    { $left-out ->
        [one] Ein Projekt fasst { $most } Läufe; { $left-out } weiterer wurde weggelassen.
       *[other] Ein Projekt fasst { $most } Läufe; { $left-out } weitere wurden weggelassen.
    }
more-keys = Weitere Schlüssel gehören nicht dazu; auch sie wurden weggelassen.
more-runs =
    { $runs ->
        [one] { $runs } weiterer Lauf war ebenfalls nicht lesbar.
       *[other] { $runs } weitere Läufe waren ebenfalls nicht lesbar.
    }
run = Lauf { $number }
run-named = Lauf { $number } („{ $name }“)
row = Zeile { $number }
row-named = Zeile { $number } („{ $name }“)
unknown-key-of-run = { $run }: `{ $key }` ist keine Eingabe eines Laufs; es wurde weggelassen, dort und in anderen Läufen.
implied = { $run }: Aus den Ergebnissen, die dort stehen, folgt: { $factor }.
unlisted-place = { $run }: Der Ort `{ $text }` steht nicht in den Tabellen, darum gilt noch der Emissionsfaktor des Laufs im Formular: einen in einer Spalte angeben, oder den Ort so nennen, wie er in der Liste der Regionen steht.
unlisted-device = { $run }: Das Gerät `{ $text }` steht nicht in den Tabellen; von Leistung und Preis ist nur bekannt, was die Zeile angibt.
incomplete-device = { $run }: Das Gerät `{ $text }` steht nicht in den Tabellen; von Leistung und Preis ist nur bekannt, was die Zeile angibt. Gemeint ist vielleicht eines von diesen: { $devices }.
other-result = { $run }: `{ $key }` lautet dort { $given }, aus den Eingaben ergibt sich { $computed }.
other-result-by = { $run }: `{ $key }` lautet dort { $given }, aus den Eingaben ergibt sich { $computed }: { $slip }.
slip-pounds = Wo Kilogramm hingehören, stehen womöglich Pfund
slip-kilograms = Wo Pfund hingehören, stehen womöglich Kilogramm
swapped = { $run }: Die Werte von `{ $one }` und `{ $other }` sind vertauscht.
left-out = { $run } wurde weggelassen: { $why }.
left-out-key = { $run } wurde weggelassen: `{ $key }` { $why }.
too-many-cells = Dort stehen { $cells } Zellen, in der ersten Zeile { $names }
not-a-run-list = Wo ein Lauf stehen müsste, steht eine Liste
not-a-run-null = Wo ein Lauf stehen müsste, steht null
not-a-run-bool = Wo ein Lauf stehen müsste, steht true oder false
not-a-run-text = Wo ein Lauf stehen müsste, steht ein Text
not-a-run-number = Wo ein Lauf stehen müsste, steht eine Zahl
missing = fehlt
empty = ist leer
twice = steht zweimal da, und beide könnten sich unterscheiden
not-text = lautet `{ $text }`, was kein Text zwischen Anführungszeichen ist
not-a-number = lautet `{ $text }`, was keine Zahl ist
not-whole = lautet `{ $text }`, was keine ganze Zahl ist
not-a-name = lautet `{ $text }`; ein Name der Tabellen besteht nur aus Buchstaben, Ziffern und . _ -
two-readings = lautet `{ $text }`, was { $one } oder { $other } sein kann; ohne das Zeichen schreiben
not-a-range = lautet `{ $text }`, was keine Spanne ist: `low`, `best` und `high`, in dieser Reihenfolge
not-a-role = lautet `{ $text }`; möglich ist `{ $one }` oder `{ $other }`
unusable = ist nicht verwendbar. { $sentence }
two-powers = ist nicht die einzige Leistung: nötig ist `{ $job }`, oder `{ $cpu }`, `{ $dram }` und `{ $device }` zusammen, oder `{ $energy }`
no-grid = fehlt, und `{ $other }` ebenso
two-grids = und `{ $other }` sind beide angegeben und könnten sich unterscheiden
