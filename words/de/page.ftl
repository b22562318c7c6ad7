line = Was ein Trainingslauf verbraucht, ausgestoßen und gekostet hat
this-run = Dieser Lauf
together = Alle { $runs } Läufe zusammen
alternative = Alternative { $letter }
