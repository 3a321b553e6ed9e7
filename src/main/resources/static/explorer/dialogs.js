/** What the page asks of who reads it. */
import { colours } from './colours.js'
import { h } from './dom.js'
import { t, verb } from './words.js'

const PATIENCE = 200

/**
 * A field that finds entities while one types.
 *
 * @param chosen is called with the entity
 */
function entity(api, label, chosen) {
  const id = `pick-${Math.random().toString(36).slice(2)}`
  const list = h('ul', { class: 'found', role: 'listbox', id, hidden: true })
  const input = h('input', { type: 'search', placeholder: label, 'aria-label': label, role: 'combobox', 'aria-controls': id, 'aria-expanded': 'false', autocomplete: 'off' })
  finding(api, input, list, chosen)
  return h('span', { class: 'pick' }, input, list)
}

/** Lets a field find entities: arrows and Enter choose, Escape closes. */
export function finding(api, input, list, chosen) {
  let asked = 0
  let at = -1
  const close = () => { list.hidden = true; at = -1; input.setAttribute('aria-expanded', 'false') }
  const choose = found => { close(); input.value = ''; chosen(found) }
  const point = to => {
    const options = [...list.querySelectorAll('[role=option]')]
    at = (to + options.length) % options.length
    options.forEach((option, number) => option.setAttribute('aria-selected', number === at))
    if (options[at]) {
      input.setAttribute('aria-activedescendant', options[at].id)
      options[at].scrollIntoView({ block: 'nearest' })
    }
  }
  const look = async () => {
    const mine = ++asked
    const typed = input.value.trim()
    if (!typed) return close()
    await new Promise(done => setTimeout(done, PATIENCE))
    if (mine !== asked) return
    let items
    try {
      ({ items } = await api.get('entities', { q: typed, limit: 10 }))
    } catch (problem) {
      if (mine === asked) {
        list.replaceChildren(h('li', { class: 'problem' }, problem.message))
        list.hidden = false
      }
      return
    }
    if (mine !== asked) return
    list.replaceChildren(...items.map((found, number) => h('li', {
      role: 'option', id: `${list.id}-${number}`, 'aria-selected': 'false', onmousedown: event => { event.preventDefault(); choose(found) },
    }, h('span', { class: `dot ${found.type}` }), h('b', {}, found.name),
    h('small', {}, ` ${t(found.type)} · ${t('relations', found.relationships)} · ${t('sentences', found.mentions)}`),
    found.aliases.length > 0 && h('small', { class: 'aliases' }, found.aliases.slice(0, 4).join(', ')))),
    ...items.length ? [] : [h('li', { class: 'soft' }, t('nothingFound'))])
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    at = -1
    list.choices = items
  }
  input.addEventListener('input', look)
  input.addEventListener('blur', () => { asked++; close() })
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') close()
    if (event.key === 'ArrowDown' && !list.hidden) { event.preventDefault(); point(at + 1) }
    if (event.key === 'ArrowUp' && !list.hidden) { event.preventDefault(); point(at - 1) }
    if (event.key === 'Enter' && !list.hidden && list.choices?.length) { event.preventDefault(); choose(list.choices[Math.max(0, at)]) }
  })
}

/** Shows a dialog of which the buttons answer; promises what was answered, nothing where it was closed. */
function dialog(make) {
  const place = document.getElementById('dialog')
  return new Promise(answer => {
    let given
    const finish = value => { given = value; place.close() }
    place.replaceChildren(h('form', { method: 'dialog' }, make(finish)))
    place.addEventListener('close', () => answer(given), { once: true })
    place.showModal()
  })
}

const buttons = (...all) => h('p', { class: 'buttons' }, ...all)
const button = (label, onclick, attributes = {}) => h('button', { type: 'button', onclick, ...attributes }, label)
const field = (label, input) => h('label', {}, h('span', {}, label), input)

export const ask = {
  entity,

  told: text => dialog(finish => [h('p', {}, text), buttons(button(t('close'), () => finish(true), { class: 'main', autofocus: true }))]),

  key: () => dialog(finish => {
    const input = h('input', { type: 'password', autocomplete: 'off', required: true })
    const give = () => finish(input.value.trim() || undefined)
    return [h('p', {}, t('key')), field(t('keyHow'), input), buttons(h('button', { class: 'main', onclick: event => { event.preventDefault(); give() } }, t('signIn')))]
  }),

  /** What a statement should say. */
  correction: (api, statement) => dialog(finish => {
    const type = h('select', {}, colours.types().map(one => h('option', { value: one, selected: one === statement.type }, verb(one))))
    const polarity = h('select', {}, ['asserted', 'alleged', 'denied', 'negated', 'intended'].map(one => h('option', { value: one, selected: one === statement.polarity }, t(one))))
    const ends = { subject: statement.source, object: statement.target }
    const end = (name, label) => {
      const shown = h('b', {}, ends[name].name)
      return field(label, h('span', {}, shown, ' ', entity(api, label, found => { ends[name] = found; shown.textContent = found.name })))
    }
    const note = h('input', { maxlength: 2000 })
    return [field(t('otherType'), type), field(t('status'), polarity), end('subject', t('otherDoer')), end('object', t('otherUndergoer')), field(t('note'), note),
      buttons(button(t('cancel'), () => finish()), button(t('send'), () => finish({
        type: type.value, polarity: polarity.value, subject: ends.subject.id, object: ends.object.id, ...note.value && { note: note.value },
      }), { class: 'main' }))]
  }),

  /** Merges an entity into another, after a look at what would change; promises whether it did. */
  merge: (api, source) => dialog(finish => {
    const told = h('p', { role: 'status' })
    const note = h('input', { maxlength: 2000 })
    const done = button(t('mergeNow'), null, { class: 'main', disabled: true })
    const pick = entity(api, t('search'), async target => {
      const body = () => ({ source: source.id, target: target.id, ...note.value && { note: note.value } })
      done.disabled = true
      try {
        const preview = await api.send('POST', 'merges?dryRun=true', body())
        told.replaceChildren(h('b', {}, source.name), ` ${t('mergeInto')} `, h('b', {}, target.name), `. ${t('wouldChange', preview.changes?.statements ?? 0, preview.changes?.mentions ?? 0)}`)
        done.disabled = false
        done.onclick = () => api.send('POST', 'merges', body()).then(() => finish(true), problem => { told.textContent = problem.message })
      } catch (problem) {
        told.textContent = problem.message
      }
    })
    return [h('h2', {}, `${source.name}: ${t('merge')}`), pick, told, field(t('note'), note), buttons(button(t('cancel'), () => finish(false)), done)]
  }),

  /** Says that in some articles somebody else is meant; promises whether it was said. */
  split: (api, who, articles) => dialog(finish => {
    const told = h('p', { role: 'status' })
    const name = h('input', { required: true, maxlength: 200, value: '' })
    const done = button(t('splitNow'), null, { class: 'main', disabled: true })
    const boxes = articles.map(article => h('label', { class: 'box' }, h('input', { type: 'checkbox', value: article.id, onchange: () => preview() }), article.title ?? article.id))
    const body = () => ({ entity: who.id, name: name.value.trim(), articles: boxes.map(box => box.querySelector('input')).filter(box => box.checked).map(box => box.value) })
    const preview = async () => {
      done.disabled = true
      if (!name.value.trim() || body().articles.length === 0) return
      try {
        const { changes } = await api.send('POST', 'splits?dryRun=true', body())
        told.textContent = t('wouldChange', changes?.statements ?? 0, changes?.mentions ?? 0)
        done.disabled = false
        done.onclick = () => api.send('POST', 'splits', body()).then(() => finish(true), problem => { told.textContent = problem.message })
      } catch (problem) {
        told.textContent = problem.message
      }
    }
    name.addEventListener('change', preview)
    return [h('h2', {}, `${who.name}: ${t('split')}`), field(t('splitHow'), name), h('div', { class: 'boxes' }, boxes), told, buttons(button(t('cancel'), () => finish(false)), done)]
  }),
}
