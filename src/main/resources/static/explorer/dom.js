/** Makes an element: attributes, listeners (`on…`), properties of `dataset`, and children, of which text is never read as HTML. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'data') Object.assign(element.dataset, value)
    else if (name === 'value' || name === 'checked' || name === 'hidden') element[name] = value
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false))
  return element
}

/** An address of another site that may be opened: nothing but http and https. */
export function safeLink(address) {
  try {
    const url = new URL(address)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}

/**
 * A text with parts of it marked.
 *
 * @param text the text
 * @param start where it begins in the article, as the offsets of the spans count (UTF-16 units)
 * @param spans parts `{start, end, kind, title?, onclick?}`; the earlier one wins where two overlap
 */
export function marked(text, start, spans) {
  const parts = []
  let at = 0
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const from = span.start - start
    const to = span.end - start
    if (from < at || to > text.length || from >= to) continue
    parts.push(text.slice(at, from))
    parts.push(h('mark', { class: span.kind, title: span.title, tabindex: span.onclick && '0', role: span.onclick && 'button',
      onclick: span.onclick, onkeydown: span.onclick && (event => event.key === 'Enter' && span.onclick(event)) },
    text.slice(from, to)))
    at = to
  }
  parts.push(text.slice(at))
  return parts
}

export function save(name, blob) {
  const link = h('a', { href: URL.createObjectURL(blob), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
