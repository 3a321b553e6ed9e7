/**
 * What is looked at, as the part of the address after `#`, so that every view can be shared and the browser's way back undoes.
 *
 * open: ids of entities whose relationships are drawn; view: `entity:ID`, `edge:ID`, `article:ID` or empty; path: ids of two
 * entities; the rest are filters as the REST resources take them.
 */
const LISTS = ['open', 'path', 'gone', 'type', 'status']
const TEXTS = ['view', 'since', 'until', 'minSources', 'most']

export function read(hash = location.hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const address = {}
  for (const name of LISTS) address[name] = (given.get(name) || '').split(',').filter(Boolean)
  for (const name of TEXTS) address[name] = given.get(name) || ''
  return address
}

export function write(address) {
  const parts = []
  for (const name of [...LISTS, ...TEXTS]) {
    const value = [address[name] ?? []].flat().map(encodeURIComponent).join(',')
    if (value) parts.push(`${name}=${value.replaceAll('%3A', ':')}`)
  }
  return `#${parts.join('&')}`
}

/** Goes to a view that differs in some of its parts. */
export function go(changes) {
  const to = write({ ...read(), ...changes })
  if (to !== location.hash && !(to === '#' && !location.hash)) location.hash = to
}

export function filters(address) {
  const { type, status, since, until, minSources } = address
  return { type: type.join(','), status: status.join(','), since, until, minSources }
}
