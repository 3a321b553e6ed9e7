/** Draws a line around things with the pointer. */
export class Lasso {
  #svg
  #stage
  #points = []

  /** @param done is called with the points `[x, y]` of the line, in pixels of the stage */
  constructor(svg, stage, done) {
    this.#svg = svg
    this.#stage = stage
    svg.addEventListener('pointerdown', event => { svg.setPointerCapture(event.pointerId); this.#points = []; this.#add(event) })
    svg.addEventListener('pointermove', event => event.buttons === 1 && this.#points.length > 0 && this.#add(event))
    svg.addEventListener('pointerup', () => {
      const points = this.#points
      this.stop()
      if (points.length > 2) done(points)
    })
  }

  toggle() {
    if (this.#svg.hasAttribute('hidden')) this.#svg.removeAttribute('hidden')
    else this.stop()
  }

  stop() {
    this.#points = []
    this.#svg.firstElementChild.setAttribute('points', '')
    this.#svg.setAttribute('hidden', '')
  }

  #add(event) {
    const { left, top } = this.#stage.getBoundingClientRect()
    this.#points.push([event.clientX - left, event.clientY - top])
    this.#svg.firstElementChild.setAttribute('points', this.#points.map(point => point.join()).join(' '))
  }
}
