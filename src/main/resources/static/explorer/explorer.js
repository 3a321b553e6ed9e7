/** The page: an address says what is looked at; here it is fetched, drawn, listed and told. */
import { filters, go, read, write } from './address.js'
import { Api } from './api.js'
import { colours } from './colours.js'
import { ask, finding } from './dialogs.js'
import { h, save } from './dom.js'
import { Drawing } from './drawing.js'
import { Lasso } from './lasso.js'
import { edgeLine, Panels } from './panels.js'
import { family, languages, speak, speaks, t, verb } from './words.js'

/** Relationships of one entity that are drawn at first. */
const FIRST = 50
/** Together no more than this is drawn. */
const MOST = 20_000
const STATUSES = ['asserted', 'alleged', 'intended', 'disputed']

const at = id => document.getElementById(id)
const api = new Api(speaks, ask.key)
const drawing = new Drawing(at('drawing'), {
  entity: id => go({ view: `entity:${id}` }),
  edge: id => go({ view: `edge:${id}` }),
  expand: id => expand([id]),
  nothing: () => go({ view: '' }),
})
const panels = new Panels(api, at('panel'), drawing, () => show(true))
const lasso = new Lasso(at('lasso'), at('stage'), polygon => chosen(drawing.within(polygon)))
let types = []
let answered = new Map()
let turn = 0

function expand(ids) {
  const { open, gone } = read()
  go({ open: [...new Set([...open, ...ids])], gone: gone.filter(id => !ids.includes(id)) })
}

/** The relationships of an entity as the filters keep them; what was answered before is not asked for again. */
async function relationshipsOf(id, kept, most) {
  const question = JSON.stringify([id, kept, most, speaks()])
  if (!answered.has(question)) {
    const asked = Promise.all([api.get(`entities/${encodeURIComponent(id)}`), api.list(`entities/${encodeURIComponent(id)}/relationships`, kept, most)])
      .then(([entity, { items, more }]) => ({ entity, items, more }))
    asked.catch(() => answered.delete(question))
    answered.set(question, asked)
  }
  return answered.get(question)
}

async function pathBetween([from, to], kept) {
  const { type, status, minSources } = kept
  return api.get('paths', { from, to, type, status, minSources, limit: 10 })
}

async function show(anew = false) {
  const mine = ++turn
  if (anew) answered = new Map()
  const address = read()
  const kept = filters(address)
  panels.show(address.view)
  const problems = []
  const tell = problem => { problems.push(problem.message); return null }
  const most = Number(address.most) || FIRST
  const [opened, path] = await Promise.all([
    Promise.all(address.open.map(id => relationshipsOf(id, kept, most).catch(tell))),
    address.path.length === 2 ? pathBetween(address.path, kept).catch(tell) : null,
  ])
  if (mine !== turn) return
  const entities = new Map()
  const edges = new Map()
  let all = 0
  let more = false
  const take = edge => {
    if (address.gone.includes(edge.source.id) || address.gone.includes(edge.target.id) || edges.size >= MOST) return
    edges.set(edge.id, edge)
    entities.set(edge.source.id, edge.source)
    entities.set(edge.target.id, edge.target)
  }
  for (const one of opened.filter(Boolean)) {
    entities.set(one.entity.id, one.entity)
    one.items.forEach(take)
    more ||= one.more
    all += one.entity.relationships
  }
  if (path) {
    for (const end of [path.from, path.to]) entities.set(end.id, end)
    path.paths.forEach(found => found.relationships.forEach(take))
    if (path.paths.length === 0) problems.push(t('noPath'))
  }
  const drawn = [...edges.values()]
  drawing.show([...entities.values()], drawn, address.open)
  light(address)
  list(drawn)
  notice(drawn.length, all, more, most, problems)
  at('welcome').hidden = entities.size > 0
  if (entities.size === 0) welcome(problems)
  at('tools').hidden = entities.size === 0
  document.body.dataset.shown = `${entities.size}/${drawn.length}`
}

function light(address) {
  const [kind, id] = address.view.split(/:(.*)/s)
  drawing.choose(kind === 'entity' || kind === 'edge' ? [id] : address.path)
  at('list').querySelectorAll('[aria-current]').forEach(one => one.removeAttribute('aria-current'))
  at('list').querySelector(`[data-id="${CSS.escape(id ?? '')}"]`)?.setAttribute('aria-current', 'true')
}

function list(edges) {
  const sorted = [...edges].sort((one, other) => other.sources - one.sources || one.source.name.localeCompare(other.source.name))
  at('list').replaceChildren(h('ul', { class: 'edges' }, sorted.slice(0, 1000).map(edge => edgeLine(edge))))
}

function notice(shown, all, more, most, problems) {
  at('notice').replaceChildren(
    ...problems.map(problem => h('span', { class: 'problem', role: 'alert' }, problem, ' ')),
    shown === 0 ? '' : more ? t('shown', shown.toLocaleString(speaks()), all.toLocaleString(speaks())) : t('shownAll', shown), ' ',
    more ? h('button', { type: 'button', onclick: () => go({ most: String(most * 4) }) }, t('more')) : '')
}

/** What there is to begin with. */
async function welcome(problems) {
  const place = at('welcome')
  const { items } = await api.get('relationships', { type: 'ACCUSES', limit: 8 }).catch(problem => { problems.push(problem.message); return { items: [] } })
  const any = items.length > 0 || (await api.get('entities', { limit: 1 }).catch(() => ({ items: [] }))).items.length > 0
  place.replaceChildren(h('h1', {}, t('welcome')), h('p', {}, any || problems.length ? t('welcomeHow') : t('empty')),
    problems.length ? h('p', { class: 'problem', role: 'alert' }, problems[0]) : '',
    items.length ? h('section', {}, h('h2', {}, t('latest')), h('ul', { class: 'edges' }, items.map(edge => h('li', {},
      h('a', { href: write({ ...read(), open: [edge.source.id, edge.target.id], view: `edge:${edge.id}` }) }, `${edge.source.name} ${verb(edge.type)} ${edge.target.name}`),
      edge.status === 'asserted' ? '' : ` (${t(edge.status)})`)))) : '')
}

// ---------------------------------------------------------------- what stands around

function makeFilters() {
  const address = read()
  const change = name => event => go({ [name]: event.target.value })
  const box = (name, value, label) => h('label', { class: 'box' }, h('input', {
    type: 'checkbox', checked: address[name].includes(value),
    onchange: event => go({ [name]: event.target.checked ? [...read()[name], value] : read()[name].filter(one => one !== value) }),
  }), label)
  const families = [...new Set(types.map(one => one.family))]
  at('filters').replaceChildren(h('details', { open: address.type.length > 0 || address.status.length > 0 || Boolean(address.since || address.until || address.minSources) },
    h('summary', {}, t('filters')),
    h('fieldset', {}, h('legend', {}, t('status')), STATUSES.map(one => box('status', one, t(one)))),
    h('fieldset', { class: 'types' }, h('legend', {}, t('types')), families.map(one => {
      const ofIt = types.filter(type => type.family === one).map(type => type.type)
      const whole = h('input', {
        type: 'checkbox', checked: ofIt.every(type => address.type.includes(type)),
        onchange: event => { const others = read().type.filter(type => !ofIt.includes(type)); go({ type: event.target.checked ? [...others, ...ofIt] : others }) },
      })
      const line = h('details', {}, h('summary', {}, h('label', { class: 'box' }, whole, h('span', { class: 'swatch' }), family(one))), ofIt.map(type => box('type', type, verb(type))))
      line.style.setProperty('--family', colours.families[one])
      return line
    })),
    h('label', {}, t('since'), h('input', { type: 'date', value: address.since, onchange: change('since') })),
    h('label', {}, t('until'), h('input', { type: 'date', value: address.until, onchange: change('until') })),
    h('label', {}, t('minSources'), h('input', { type: 'number', min: 0, value: address.minSources, onchange: change('minSources') })),
    h('button', { type: 'button', onclick: () => go({ type: [], status: [], since: '', until: '', minSources: '' }) }, t('all'))))
}

function chosen(ids) {
  if (ids.length === 0) return
  drawing.choose(ids)
  at('tools').querySelector('.chosen')?.remove()
  at('tools').append(h('span', { class: 'chosen' }, t('selected', ids.length), ' ',
    tool('keepOnly', () => { const address = read(); keepOnly(address, ids) }),
    tool('remove', () => go({ gone: [...new Set([...read().gone, ...ids])], open: read().open.filter(id => !ids.includes(id)) })),
    tool('expand', () => expand(ids)),
    tool('pin', () => drawing.pin(ids, true)), tool('unpin', () => drawing.pin(ids, false))))
}

function keepOnly(address, ids) {
  const all = [...new Set([...at('list').querySelectorAll('a.entity')].map(one => one.getAttribute('href').split('entity:')[1]))]
  go({ gone: [...new Set([...address.gone, ...all.filter(id => !ids.includes(id))])], open: address.open.filter(id => ids.includes(id)) })
}

function tool(name, onclick) {
  return h('button', { type: 'button', onclick, data: { tool: name } }, t(name))
}

function makeTools() {
  at('tools').setAttribute('aria-label', t('whole'))
  at('tools').replaceChildren(
    tool('zoomIn', () => drawing.zoom(0.7)), tool('zoomOut', () => drawing.zoom(1.4)), tool('whole', () => drawing.zoom(0)),
    tool('arrange', () => drawing.arrange()), tool('lasso', () => lasso.toggle()), tool('undo', () => history.back()), tool('clear', () => { location.hash = '' }),
    tool('png', async () => save('relasi.png', await drawing.picture())),
    tool('gexf', () => save('relasi.gexf', new Blob([drawing.gexf()], { type: 'application/xml' }))),
    tool('graphml', () => save('relasi.graphml', new Blob([drawing.graphml()], { type: 'application/xml' }))),
    tool('print', () => print()),
    tool('share', async event => { await navigator.clipboard?.writeText(location.href); event.target.textContent = t('copied'); setTimeout(() => { event.target.textContent = t('share') }, 1500) }))
}

function makePage() {
  document.documentElement.lang = speaks()
  document.title = `relasi · ${t('welcome')}`
  at('search').placeholder = t('search')
  at('search').setAttribute('aria-label', t('search'))
  at('skip').textContent = t('skip')
  at('language').value = speaks()
  at('language').setAttribute('aria-label', t('language'))
  at('elsewhere').replaceChildren(h('a', { href: 'browser' }, t('browser')), h('a', { href: 'docs' }, t('docs')), h('a', { href: 'api/v1/queries' }, t('scripts')))
  at('panel').setAttribute('aria-label', t('evidence'))
  makeFilters()
  makeTools()
}

async function start() {
  makePage()
  finding(api, at('search'), at('found'), entity => go({ open: [...new Set([...read().open, entity.id])], view: `entity:${entity.id}`, gone: read().gone.filter(id => id !== entity.id) }))
  at('language').addEventListener('change', event => { speak(languages.find(one => one === event.target.value) ?? 'en'); makePage(); show(true) })
  at('home').addEventListener('click', event => { event.preventDefault(); location.hash = '' })
  addEventListener('hashchange', () => { makeFilters(); show() })
  addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, select, textarea, dialog')
    if (event.key === '/' && !typing) { event.preventDefault(); at('search').focus() }
    if (event.key === 'Escape' && !typing) { lasso.stop(); go({ view: '' }) }
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => location.reload())
  try {
    types = (await api.get('relationship-types')).items
    colours.learn(types)
  } catch { /* the drawing says what is wrong */ }
  makeFilters()
  await show()
}

/** For tests: how much is drawn. */
globalThis.relasi = { size: () => drawing.size }
start()
