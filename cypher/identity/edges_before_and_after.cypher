// Which of some edges are drawn, and which statements support once they are told anew
// param ids: list of string
UNWIND $ids AS id
RETURN id, EXISTS { MATCH (card:EdgeCard {id: id}) } AS before,
  EXISTS { MATCH (t:Statement {edge: id}) WHERE NOT t.polarity IN ['denied', 'negated'] } AS after
