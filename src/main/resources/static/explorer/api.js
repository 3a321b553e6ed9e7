/** Asks the REST resources; where they want a key, asks for one once and goes on. */
const KEY = 'relasi.key'

export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail || body?.title || `HTTP ${status}`)
    this.status = status
    this.body = body
  }
}

export class Api {
  #language
  #askForKey
  #asking

  /** @param askForKey is called where a key is needed; promises one, or nothing where there is none */
  constructor(language, askForKey) {
    this.#language = language
    this.#askForKey = askForKey
  }

  async get(path, parameters = {}) {
    return (await this.response('GET', path, parameters)).json()
  }

  /** @return the answer, with its `ETag` as `tag` */
  async tagged(path) {
    const response = await this.response('GET', path)
    return { ...await response.json(), tag: response.headers.get('ETag') }
  }

  /** Whether something is there. */
  has(path) {
    return this.response('GET', path).then(() => true, problem => problem.status !== 404)
  }

  async send(method, path, body, headers = {}) {
    const response = await this.response(method, path, {}, body, headers)
    return response.status === 204 ? null : response.json()
  }

  /** As many pages of a list as hold so many items; `more` says whether there are others. */
  async list(path, parameters = {}, most = 50) {
    const items = []
    let cursor
    do {
      const page = await this.get(path, { ...parameters, limit: Math.min(200, most - items.length), cursor })
      items.push(...page.items)
      cursor = page.nextCursor
    } while (cursor && items.length < most)
    return { items, more: Boolean(cursor) }
  }

  async response(method, path, parameters = {}, body, headers = {}) {
    const url = new URL(`api/v1/${path}`, document.baseURI)
    for (const [name, value] of Object.entries({ lang: this.#takesLanguage(path) ? this.#language() : '', ...parameters })) {
      if (value !== undefined && value !== null && value !== '' && value.length !== 0) url.searchParams.set(name, value)
    }
    const key = sessionStorage.getItem(KEY)
    const response = await fetch(url, {
      method,
      headers: {
        Accept: 'application/json', ...headers, ...key && { Authorization: `Bearer ${key}` },
        ...body && { 'Content-Type': 'application/json' },
      },
      body: body && JSON.stringify(body),
    })
    if (response.status === 401) {
      sessionStorage.removeItem(KEY)
      this.#asking ??= this.#askForKey().finally(() => { this.#asking = undefined })
      const given = await this.#asking
      if (given) {
        sessionStorage.setItem(KEY, given)
        return this.response(method, path, parameters, body, headers)
      }
    }
    if (!response.ok) throw new Problem(response.status, await response.json().catch(() => null))
    return response
  }

  /** Where names of states come in the language that is asked for. */
  #takesLanguage(path) {
    return /^(entities|relationships|paths|claims|articles\/.*\/statements)/.test(path)
      && !/^relationships\/[^/]+$|^entities\/[^/]+\/articles$|^relationship-types/.test(path)
  }
}
