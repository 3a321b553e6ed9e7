// Which rules found how much
// title.id: Aturan mana menemukan seberapa banyak
// description: Statements by the rule that found them, with how many of them the model sees too and how sure they are on average.
// description.id: Pernyataan menurut aturan yang menemukannya, dengan berapa yang juga dilihat model dan rata-rata kepastiannya.
// group: Data quality, 12
// reads all: Statement
MATCH (s:Statement)
RETURN s.rule AS rule, count(s) AS statements, count(CASE s.foundBy WHEN 'both' THEN 1 END) AS modelToo, round(avg(s.confidence), 3) AS confidence, collect(DISTINCT s.type)[..5] AS types
ORDER BY statements DESC, rule LIMIT 100
