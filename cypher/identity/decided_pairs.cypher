// Pairs of which somebody decided already whether they are one
MATCH (d:Merge) RETURN d.source AS one, d.target AS other
UNION
MATCH (d:Split) WHERE d.undoneAt IS NULL RETURN d.entity AS one, d.target AS other
UNION
MATCH (d:MergeRejection) RETURN d.one AS one, d.other AS other
