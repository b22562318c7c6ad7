release = Die Bezeichnungen gehören zum Datenstand { $release }, und diese Seite hat { $ours }; verwendet werden die angegebenen Zahlen.
label = Lauf { $run }: Die Bezeichnung `{ $key }={ $id }` ist hier unbekannt; verwendet werden die angegebenen Zahlen.
other-price = Lauf { $run }: Der Preis ist nicht der, den die Tabelle für { $name } enthält; verwendet wird die angegebene Zahl.
other-grid = Lauf { $run }: Der Emissionsfaktor des Stromnetzes ist nicht der, den die Tabelle für { $name } enthält; verwendet wird die angegebene Zahl.
other-share = Lauf { $run }: Der Anteil erneuerbarer Energien ist nicht der, den die Tabelle für { $name } enthält; verwendet wird die angegebene Zahl.
other-provider = Lauf { $run }: { $place } ist eine Region von { $of }, und der Anbieter ist { $provider }; eines von beiden gehört nicht zu diesem Lauf.
no-power = Lauf { $run }: Es ist keine Leistung bekannt; daher fehlen Energie, Emissionen und Stromkosten, auch in jeder Summe mit diesem Lauf.
not-measured = Lauf { $run }: Die Leistung { $parts } wurde nicht gemessen und fehlt in der Summe.
cpu = der CPUs
dram = des DRAM
devices = der Geräte
and = { $parts } und { $part }
no-price = Lauf { $run }: Es ist kein Preis angegeben; daher fehlen die Kosten, auch in jeder Summe mit diesem Lauf.
no-electricity-price = Lauf { $run }: Es ist kein Strompreis angegeben; daher fehlen die Stromkosten, auch in jeder Summe mit diesem Lauf.
implausible = Lauf { $run }: { $factor }.
no-hours = Lauf { $run }: Es gibt eine gemessene Energie, aber keine Stunden; daher sind Gerätestunden und Kosten nicht bekannt: 0 ist kein Ergebnis.
too-large = Lauf { $run }: Ein Wert ist zu groß, um berechnet zu werden, und fehlt daher; die Eingaben prüfen.
total-too-large = Eine Summe ist zu groß, um berechnet zu werden, und fehlt daher; die Eingaben prüfen.
