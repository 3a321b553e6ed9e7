// How much there is
// title.id: Seberapa banyak isinya
// description: Articles, sentences, statements, and people, states, organizations, events and places.
// description.id: Artikel, kalimat, pernyataan, serta orang, negara, organisasi, peristiwa, dan tempat.
// group: First look, 12
RETURN 'Article' AS what, COUNT { (:Article) } AS number
UNION ALL RETURN 'Sentence' AS what, COUNT { (:Sentence) } AS number
UNION ALL RETURN 'Statement' AS what, COUNT { (:Statement) } AS number
UNION ALL RETURN 'Person' AS what, COUNT { (:Person) } AS number
UNION ALL RETURN 'State' AS what, COUNT { (:State) } AS number
UNION ALL RETURN 'Organization' AS what, COUNT { (:Organization) } AS number
UNION ALL RETURN 'Event' AS what, COUNT { (:Event) } AS number
UNION ALL RETURN 'Place' AS what, COUNT { (:Place) } AS number
