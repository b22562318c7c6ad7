double-blind = Doppelblind: ohne Namen dieses Werkzeugs, ohne Link, ohne genauen Standort
text = Der Text
no-format = Von dieser Seite wurde ein Text namens „{ $id }“ verlangt, den es nicht gibt: unten einen anderen wählen.
check = Vor dem Kopieren prüfen
check-this = Vor dem Kopieren prüfen. { $doubt }
formats = Formate
stay = Geräte, Stunden und Watt bleiben, wie sie sind; PUE, Stromnetz, Anteil und Preis sind die der Region.{" "}
regions-of = Regionen von
all-providers = Allen Anbietern
regions-picture = Ortsbasierte Emissionen dieses Laufs hier und in anderen Regionen
here = Hier
picture-has = Das Bild zeigt die ersten { $drawn } von { $regions } Regionen.{" "}
draw-all = Alle zeichnen
cleanest = Am saubersten: { $region } mit { $lb } lb.{" "}
cheapest = Am günstigsten: { $region } ab { $dollars }.
no-price = Für dieses Gerät ist dort kein Preis bekannt.
order = Der Name einer Spalte ordnet die Regionen nach ihr
region = Region
against = Gegenüber hier
move-run = Verlegen
move-to = : den Lauf nach { $region }
weak = {" "}(schwache Zuordnung)
later = Jedes aus seinen veröffentlichten Eingaben berechnet, ortsbasiert; daneben der Wert, den die Autoren nennen
tonnes = t CO₂e
published = Veröffentlicht, t
source = Quelle
load-model = : { $model } ins Formular
no-emissions = Es sind keine Emissionen bekannt.
as-much = Die ortsbasierten Emissionen dieser Arbeit sind so viel wie:
thing = {" "}× { $thing }, je { $per } ({ $year }). { $note }{" "}
beyond = Über den Betrieb hinaus: die Herstellung der Maschinen
beyond-hint = Nicht Teil der Methode der Studie und in keinem der Werte oben enthalten. Für so viele Gerätestunden:
embodied = {" "}bei { $grams } g je Gerätestunde: { $name }, { $year }. { $note }{" "}
release = Datenstand { $release }: { $facts } Angaben. Zeilen werden nie geändert; eine Korrektur ist eine neue Zeile.
search = Suche nach Name, Tabelle, Jahr oder Quelle
found = { $found } gefunden, { $shown } gezeigt
what = Was
number = Zahl
year = Jahr
terms = Quelle und Lizenz
more = Mehr zeigen
weak-region = { $region }, schwache Zuordnung
supplies = {" "}Versorgt { $regions }.
supplies-more = {" "}Versorgt { $regions } und { $more } weitere.
no-figure = Die Tabellen haben dafür keinen Wert: einen eigenen angeben.
in-use = verwendet
use-figure = Verwenden
of-run = Zu Lauf { $number }, der im Formular steht:
devices =
    { $count ->
        [one] { $shown } Gerät
       *[other] { $shown } Geräte
    }
jobs =
    { $count ->
        [one] { $shown } Job
       *[other] { $shown } Jobs
    }
given-device = { $device } × { $devices }, { $jobs }: mit dem Lauf angegeben.
not-known = { $input }: nicht bekannt.
given = , mit dem Lauf angegeben.
spread = , vom niedrigsten bis zum höchsten von
from-compute = Aus dem Rechenaufwand
flop = Rechenaufwand des Trainings
peak = Spitzenleistung eines Geräts
reached = Erreichter Teil der Spitzenleistung
flop-limit = Der Rechenaufwand in FLOP
peak-limit = Die Spitzenleistung eines Geräts in TFLOP/s
steps-limit = Die Zahl der Schritte
memory-limit = Der Speicher in GB
threads-limit = Die Zahl der CPU-Threads
from-short-run = Aus einem kurzen Lauf
measured = Gemessene Laufzeit
steps = Schritte in dieser Zeit
all-steps = Schritte insgesamt
about = Etwa { $hours } h auf diesen Geräten.{" "}
about-between = Etwa { $hours } h auf diesen Geräten, zwischen { $low } und { $high }.{" "}
use-hours = Diese Stunden verwenden
cited = { $name } ({ $year }). { $note }{" "}
host-hint = Von allen Maschinen des Jobs zusammen. Leer lassen, wo eine Leistung schon die ganze Maschine umfasst.
threads = Threads aller CPUs
per-thread = W je Thread
use-watts = Diese Watt verwenden
