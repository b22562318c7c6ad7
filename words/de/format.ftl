the-same = gleich
