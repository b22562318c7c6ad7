several = Die Läufe dieses Projekts
read = Was gelesen wurde
undo = Rückgängig machen
run = Lauf
all = Alle Experimente
final-model = Endgültiges Modell
pages = Seiten der Liste der Läufe
earlier = Vorige
later = Nächste
shown = {" "}Läufe { $first } bis { $last } von { $runs }{" "}
reading = Wie die Läufe gelesen werden
added-up = Addiert
alternatives = Alternativen, nebeneinander
bring = Weitere Läufe
bring-hint = Auch Tuning, fehlgeschlagene Läufe und Vorversuche zählen: hier auflisten, oder Alternativen vergleichen.
add = Einen Lauf wie diesen hinzufügen
logs = Leistungsprotokolle lesen …
open = Projektdatei öffnen …
save = Als Projektdatei speichern
save-table = Als Tabelle speichern (CSV)
paste = Läufe aus einer Tabellenkalkulation einfügen
paste-label = Ein Lauf je Zeile, die erste Zeile benennt die Spalten: Bezeichnung, Rolle, Gerät, Geräte, Stunden, Läufe, Leistung (W), PUE …
paste-add = Diese Läufe hinzufügen
role-final = endgültig
role-development = Entwicklung
hardware = { $device } × { $devices }, { $hours } h, Jobs: { $jobs }
edit = Bearbeiten
in-form = Im Formular
copy = Kopieren
remove = Entfernen
which = {" "}Lauf { $number }
up = Lauf { $number } nach oben
down = Lauf { $number } nach unten
lost-to-choice = Werte des Gewählten traten anstelle der eigenen.
copied = Lauf { $number } wurde kopiert.
removed = Lauf { $number } wurde entfernt.
removed-named = Lauf { $number } („{ $name }“) wurde entfernt.
moved = Lauf { $number } wurde verschoben.
edited = Lauf { $number } wurde bearbeitet.
opened = { $file } wurde anstelle des Bisherigen geöffnet.
link-opened = Ein Link wurde anstelle des Bisherigen geöffnet.
loaded = Ein anderer Lauf wurde anstelle dieses geladen.
assumed = Die Annahmen „{ $set }“ traten anstelle der bisherigen.
added =
    { $count ->
        [one] Ein Lauf wurde hinzugefügt.
       *[other] { $count } Läufe wurden hinzugefügt.
    }
