// All redactions, or that of an id, or of an entity
// param id: string = null
// param entity: string = null
MATCH (r:Redaction)
WHERE ($id IS NULL OR r.id = $id) AND ($entity IS NULL OR r.entity = $entity)
RETURN r AS redaction ORDER BY r.at DESC, r.id
