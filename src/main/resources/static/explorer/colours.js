/** Entities have the colours that Neo4j Browser gives them; relationships those of their families. */
let familyByType = new Map()

export const colours = {
  faint: '#9aa3af',
  entities: { Person: '#4C8EDA', State: '#D9534F', Organization: '#8E6BBF', Event: '#F0A830', Place: '#57A773' },
  families: {
    'verbal-conflict': '#d1495b', threat: '#e07a1f', 'verbal-cooperation': '#2a9d5c', intent: '#3a9fbf', appeal: '#8a63c9',
    diplomacy: '#2f6fd0', 'material-cooperation': '#5aa02c', pressure: '#b5651d', coercion: '#b02a37', protest: '#c2a000',
    force: '#7d1128', contest: '#a8327e', structure: '#7b8794',
  },
  /** All types that relationships have. */
  types: () => [...familyByType.keys()],
  familyOf: type => familyByType.get(type),
  /** @param types as `relationship-types` tells them */
  learn(types) {
    familyByType = new Map(types.map(({ type, family }) => [type, family]))
  },
}
