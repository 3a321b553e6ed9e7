// Articles that are said to be copies of one
// param id: string
MATCH (:Article {id: $id})<-[:COPY_OF]-(copy:Article)
RETURN copy.id AS id
