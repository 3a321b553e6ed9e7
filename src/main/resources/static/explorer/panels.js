/** What stands beside the drawing: an entity, the evidence of a relationship, an article. */
import { go, read } from './address.js'
import { colours } from './colours.js'
import { h, marked, safeLink } from './dom.js'
import { ask } from './dialogs.js'
import { speaks, t, verb } from './words.js'

const STRUCTURE = 'HOLDS_POSITION,MEMBER_OF,LINKED_TO'

const button = (label, onclick, attributes = {}) => h('button', { type: 'button', onclick, ...attributes }, label)
const link = (view, label, attributes = {}) => h('a', { href: `#view=${view}`, onclick: event => { event.preventDefault(); go({ view }) }, ...attributes }, label)
const named = entity => link(`entity:${entity.id}`, entity.name, { class: `entity ${entity.type}` })
const day = text => text ? new Date(`${text}T00:00:00Z`).toLocaleDateString(speaks(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) : ''
const when = statement => !statement.eventTime ? day(statement.article.publishedAt)
  : { year: statement.eventTime.slice(0, 4), month: statement.eventTime.slice(0, 7) }[statement.eventPrecision] ?? day(statement.eventTime)

/** A part that comes later than the rest; says what went wrong in its place. */
function later(promise) {
  const place = h('div', { class: 'later', 'aria-busy': 'true' }, '…')
  promise.then(content => place.replaceWith(content), problem => place.replaceWith(h('p', { class: 'problem', role: 'alert' }, problem.message)))
  return place
}

export function edgeLine(edge, attributes = {}) {
  const line = h('li', { class: `edge ${edge.status}`, data: { id: edge.id } }, named(edge.source), ' ',
    link(`edge:${edge.id}`, [verb(edge.type), edge.status === 'asserted' ? '' : ` (${t(edge.status)})`], { class: 'verb', ...attributes }), ' ',
    named(edge.target), edge.sources > 1 && h('small', {}, ` ${t('sources', edge.sources)}`))
  line.style.setProperty('--family', colours.families[colours.familyOf(edge.type)] ?? '')
  return line
}

export class Panels {
  #api
  #host
  #drawing
  #reload

  constructor(api, host, drawing, reload) {
    this.#api = api
    this.#host = host
    this.#drawing = drawing
    this.#reload = reload
  }

  /** Shows what an address names; nothing where it names nothing. */
  async show(view) {
    const [kind, id] = view.split(/:(.*)/s)
    this.#host.hidden = !view
    document.body.classList.toggle('beside', Boolean(view))
    if (!view) return
    this.#host.replaceChildren(h('p', { 'aria-busy': 'true' }, '…'))
    try {
      const content = await { entity: () => this.#entity(id), edge: () => this.#edge(id), article: () => this.#article(id) }[kind]?.()
      if (read().view !== view) return
      this.#host.className = kind
      this.#host.replaceChildren(button('×', () => go({ view: '' }), { class: 'close', 'aria-label': t('close') }), ...content ?? [])
    } catch (problem) {
      this.#host.replaceChildren(button('×', () => go({ view: '' }), { class: 'close', 'aria-label': t('close') }),
        h('p', { class: 'problem', role: 'alert' }, problem.message))
    }
  }

  // ---------------------------------------------------------------- an entity

  async #entity(id) {
    const entity = await this.#api.get(`entities/${encodeURIComponent(id)}`)
    const opened = read().open
    const open = opened.includes(entity.id)
    return [
      h('p', { class: 'kind' }, h('span', { class: `dot ${entity.type}` }), t(entity.type), entity.iso3 && ` · ${entity.iso3}`),
      h('h1', {}, entity.name),
      entity.aliases.length > 0 && h('p', { class: 'soft' }, `${t('aliases')}: ${entity.aliases.slice(0, 12).join(', ')}`),
      h('p', { class: 'soft' }, `${t('relations', entity.relationships)} · ${t('sentences', entity.mentions)}`),
      h('div', { class: 'buttons' },
        button(open ? t('fold') : t('expand'), () => go({ open: open ? opened.filter(one => one !== entity.id) : [...opened, entity.id] }), { class: 'main' }),
        this.#drawing.has(entity.id) && button(t(this.#drawing.isPinned(entity.id) ? 'unpin' : 'pin'), event => {
          const pinned = !this.#drawing.isPinned(entity.id)
          this.#drawing.pin([entity.id], pinned)
          event.target.textContent = t(pinned ? 'unpin' : 'pin')
        }),
        button(t('remove'), () => go({ open: opened.filter(one => one !== entity.id), gone: [...read().gone, entity.id], view: '' })),
        button(t('merge'), () => this.#merge(entity)), button(t('split'), () => this.#split(entity))),
      this.#pathFrom(entity),
      later(this.#offices(entity)),
      later(this.#strongest(entity)),
      later(this.#timeline(entity)),
      later(this.#articles(entity)),
    ].filter(Boolean)
  }

  async #offices(entity) {
    const { items } = await this.#api.list(`entities/${entity.id}/relationships`, { type: STRUCTURE }, 20)
    return items.length === 0 ? h('span') : h('section', {}, h('h2', {}, t('offices')), h('ul', {}, items.map(edge =>
      h('li', {}, edge.properties.title && `${edge.properties.title} · `, named(edge.source.id === entity.id ? edge.target : edge.source)))))
  }

  async #strongest(entity) {
    const { items } = await this.#api.list(`entities/${entity.id}/relationships`, {}, 200)
    items.sort((one, other) => other.sources - one.sources || other.statements - one.statements)
    return items.length === 0 ? h('span') : h('section', {}, h('h2', {}, t('strongest')), h('ul', { class: 'edges' }, items.slice(0, 10).map(edge => edgeLine(edge))))
  }

  async #timeline(entity) {
    const more = h('ol', { class: 'timeline' })
    const button_ = button(t('more'), () => next())
    let cursor
    const next = async () => {
      const page = await this.#api.get(`entities/${entity.id}/timeline`, { limit: 10, cursor })
      cursor = page.nextCursor
      more.append(...page.items.map(statement => h('li', {}, h('time', {}, when(statement)), ' ',
        h('span', { class: statement.polarity }, named(statement.source), ` ${verb(statement.type)} `, named(statement.target)), ' ',
        h('q', {}, this.#sentence(statement)))))
      button_.hidden = !cursor
    }
    await next()
    return more.childElementCount === 0 ? h('span') : h('section', {}, h('h2', {}, t('timeline')), more, button_)
  }

  async #articles(entity) {
    const { items } = await this.#api.list(`entities/${entity.id}/articles`, {}, 15)
    return items.length === 0 ? h('span') : h('section', {}, h('h2', {}, t('articles')), h('ul', {}, items.map(article => h('li', {},
      link(`article:${article.id}`, article.title ?? article.id), h('small', {}, ` ${[article.publisher, day(article.publishedAt)].filter(Boolean).join(', ')}`)))))
  }

  #pathFrom(entity) {
    const chosen = ask.entity(this.#api, t('pathTo'), other => go({ path: [entity.id, other.id], view: '' }))
    return h('div', { class: 'path' }, chosen)
  }

  // ---------------------------------------------------------------- the evidence of a relationship

  async #edge(id) {
    const edge = await this.#api.get(`relationships/${id}`)
    const { items } = await this.#api.list(`relationships/${id}/evidence`, { review: 'none,accepted,corrected,rejected' }, 100)
    const denies = statement => statement.polarity === 'denied' || statement.polarity === 'negated' || statement.type === 'DENIES' && edge.type !== 'DENIES'
    const for_ = items.filter(statement => !denies(statement))
    const against = items.filter(denies)
    const answers = edge.type === 'ACCUSES' ? (await Promise.all(for_.slice(0, 20).map(statement =>
      this.#api.list(`claims/${statement.id}/responses`, {}, 20).then(found => found.items, () => [])))).flat() : []
    const known = new Set(items.map(statement => statement.id))
    against.push(...answers.map(answer => answer.statement).filter(statement => !known.has(statement.id) && known.add(statement.id)))
    return [
      h('p', { class: 'kind' }, t('evidence')),
      h('h1', { class: `edge ${edge.status}` }, named(edge.source), ` ${verb(edge.type)} `, named(edge.target)),
      h('p', { class: 'soft' }, `${t(edge.status)} · ${t('sources', edge.sources)} · ${t('statements', edge.statements)}`),
      h('div', { class: against.length ? 'sides' : '' },
        h('section', {}, against.length > 0 && h('h2', {}, t('assert')), for_.map(statement => this.#statement(statement))),
        against.length > 0 && h('section', {}, h('h2', {}, t('deny')), against.map(statement => this.#statement(statement)))),
    ]
  }

  #sentence(statement) {
    const { sentence, doer, trigger, undergoer } = statement
    const spans = [[doer, 'doer'], [trigger, 'trigger'], [undergoer, 'undergoer']].filter(([span]) => span).map(([span, kind]) => ({ ...span, kind }))
    return marked(sentence.text, sentence.start, spans)
  }

  #statement(statement) {
    const { article } = statement
    const place = h('article', { class: `statement ${statement.polarity} ${statement.review?.verdict ?? ''}`, data: { id: statement.id } },
      h('blockquote', { cite: article.url }, this.#sentence(statement)),
      h('p', { class: 'soft' }, `${t(statement.polarity)} · ${t('saidBy')} `, statement.speaker ? named(statement.speaker) : t('narrator'),
        ` · ${when(statement)}`, ` · ${t('readBy')} ${t(statement.foundBy ?? 'rule')}, ${Math.round(100 * statement.confidence)} % ${t('confidence')}`),
      h('p', { class: 'source' }, link(`article:${article.id}`, article.title ?? article.id), h('small', {}, ` ${[article.publisher, day(article.publishedAt)].filter(Boolean).join(', ')}`)),
      this.#reviewing(statement))
    return place
  }

  // ---------------------------------------------------------------- reviewing

  #reviewing(statement) {
    const { review } = statement
    const decide = body => this.#review(statement.id, body)
    return h('div', { class: 'buttons review' },
      review && review.verdict !== 'none' && h('span', { class: 'verdict' }, t(review.verdict), review.by && ` · ${review.by}`),
      button(t('right'), () => decide({ verdict: 'accepted' })),
      button(t('wrong'), () => decide({ verdict: 'rejected' })),
      button(t('other'), async () => {
        const body = await ask.correction(this.#api, statement)
        if (body) await decide({ verdict: 'corrected', ...body })
      }),
      review && review.verdict !== 'none' && button(t('withdraw'), () => decide({ verdict: 'none' })))
  }

  async #review(id, body) {
    try {
      const { tag } = await this.#api.tagged(`statements/${id}`)
      await this.#api.send('PATCH', `statements/${id}`, body, { 'If-Match': tag })
      await this.#leaveWhatIsGone()
    } catch (problem) {
      await ask.told(problem.status === 412 ? t('changed') : problem.status === 403 ? t('forbidden') : problem.message)
    }
    await this.#reload()
  }

  /** A relationship of which no statement speaks any more is none. */
  async #leaveWhatIsGone() {
    const [kind, id] = read().view.split(':')
    if (kind === 'edge' && !(await this.#api.has(`relationships/${id}`))) go({ view: '' })
  }

  async #merge(entity) {
    await ask.merge(this.#api, entity) && await this.#reload()
  }

  async #split(entity) {
    const { items } = await this.#api.list(`entities/${entity.id}/articles`, {}, 100)
    await ask.split(this.#api, entity, items) && await this.#reload()
  }

  // ---------------------------------------------------------------- an article

  async #article(id) {
    const article = await this.#api.get(`articles/${id}`)
    const { items } = await this.#api.list(`articles/${id}/statements`, {}, 200)
    const spans = items.flatMap(statement => [[statement.trigger, 'trigger'], [statement.doer, 'doer'], [statement.undergoer, 'undergoer']]
      .filter(([span]) => span)
      .map(([span, kind]) => ({
        ...span, kind, title: `${statement.source.name} ${verb(statement.type)} ${statement.target.name} (${t(statement.polarity)})`,
        onclick: () => this.#light(statement),
      })))
    const body = article.title && article.text.startsWith(article.title) ? article.title.length : 0
    const address = safeLink(article.url)
    return [
      h('p', { class: 'kind' }, [article.publisher, day(article.publishedAt)].filter(Boolean).join(', ')),
      h('h1', {}, article.title ?? t('article')),
      h('p', { class: 'soft' }, t('statements', items.length), address && [' · ', h('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, t('original'))]),
      h('div', { class: 'text', lang: article.language }, paragraphs(article.text, body, spans)),
      h('section', {}, h('h2', {}, t('statements', items.length)), h('ul', { class: 'edges' }, items.map(statement => h('li', { class: statement.polarity },
        button([`${statement.source.name} `, h('b', {}, verb(statement.type)), ` ${statement.target.name}`, statement.polarity === 'asserted' ? '' : ` (${t(statement.polarity)})`],
          () => this.#light(statement), { class: 'plain' }), this.#reviewing(statement))))),
    ]
  }

  /** Shows where in the article's text a statement stands. */
  #light(statement) {
    this.#host.querySelectorAll('.lit').forEach(one => one.classList.remove('lit'))
    const parts = [...this.#host.querySelectorAll('.text mark')].filter(mark => mark.title.startsWith(`${statement.source.name} ${verb(statement.type)} ${statement.target.name}`))
    parts.forEach(mark => mark.classList.add('lit'))
    parts[0]?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }
}

/** The paragraphs of an article's text from an offset on, with parts of it marked. */
function paragraphs(text, from, spans) {
  const found = []
  for (const { 0: paragraph, index } of text.slice(from).matchAll(/[^\n]+/g)) {
    const start = from + index
    found.push(h('p', {}, marked(paragraph, start, spans.filter(span => span.start >= start && span.end <= start + paragraph.length))))
  }
  return found
}
