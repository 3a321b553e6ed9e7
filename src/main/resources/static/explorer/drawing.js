/** Draws entities and relationships with Sigma, and keeps where they stand. */
import { colours } from './colours.js'
import { t, verb } from './words.js'

const { MultiDirectedGraph } = globalThis.graphology
const { layoutForceAtlas2, layoutNoverlap, gexf } = globalThis.graphologyLibrary
const Sigma = globalThis.Sigma

/** From so many relationships on only those of what is pointed at are captioned. */
const MANY = 150
/** From so many on they are left out while the view moves. */
const LOTS = 3000

/** As analysts read it: menuduh · 3 sumber · dibantah. */
function label(edge) {
  return [verb(edge.type), edge.sources > 1 && t('sources', edge.sources), edge.status !== 'asserted' && t(edge.status)].filter(Boolean).join(' · ')
}

export class Drawing {
  #sigma
  #graph = new MultiDirectedGraph()
  #chosen = new Set()
  #near = new Set()

  /** @param on listeners `entity(id)`, `expand(id)`, `edge(id)`, `nothing()`, `chosen(ids)` */
  constructor(container, on) {
    this.container = container
    this.on = on
  }

  #start() {
    const { rendering, DEFAULT_STYLES } = Sigma
    const ink = getComputedStyle(document.body)
    this.#sigma = new Sigma(this.#graph, this.container, {
      primitives: {
        edges: {
          variables: { dash: { type: 'number', default: 0 }, paper: { type: 'color', default: '#ffffff' }, stroke: { type: 'color', default: '#999999' } },
          paths: [rendering.pathLine(), rendering.pathCurved(), rendering.pathLoop()],
          extremities: [rendering.extremityArrow()],
          layers: [rendering.layerPlain(),
            rendering.layerDashed({
              dashSize: { attribute: 'dash', default: 0, mode: 'pixels' }, gapSize: { attribute: 'dash', default: 0, mode: 'pixels' },
              dashColor: { attribute: 'stroke', default: '#999999' }, gapColor: { attribute: 'paper', default: '#ffffff' }, solidExtremities: 'head',
            })],
        },
      },
      styles: {
        nodes: {
          ...DEFAULT_STYLES.nodes,
          color: (node, state, all, graph) => this.#isFaint(node.id) ? colours.faint : node.color,
          labelColor: ink.color,
          labelSize: 13,
          labelVisibility: node => this.#chosen.has(node.id) || node.opened ? 'visible' : 'auto',
          backdropVisibility: (node, state) => state.isHovered || this.#chosen.has(node.id) ? 'visible' : 'hidden',
          backdropColor: ink.getPropertyValue('--card').trim(),
        },
        edges: {
          ...DEFAULT_STYLES.edges,
          color: edge => this.#isDistant(edge) ? colours.faint : edge.color,
          stroke: edge => this.#isDistant(edge) ? colours.faint : edge.color,
          size: edge => this.#chosen.has(edge.id) ? edge.size + 2 : edge.size,
          labelColor: ink.color,
          labelSize: 11,
          labelBackgroundColor: ink.getPropertyValue('--paper').trim(),
          labelBackgroundPadding: 1,
          labelVisibility: edge => this.#graph.size <= MANY || this.#chosen.has(edge.id) ? 'auto' : 'hidden',
          path: 'straight', parallelPath: 'curved', selfLoopPath: 'loop', head: 'arrow',
          dash: { attribute: 'dash', defaultValue: 0 },
          paper: ink.getPropertyValue('--paper').trim(),
        },
      },
      settings: {
        renderEdgeLabels: true, enableEdgeEvents: true, enableNodeDrag: true, labelDensity: 1.2, labelRenderedSizeThreshold: 5,
        minEdgeThickness: 1.2, edgePickingPadding: 4, itemSizesReference: 'screen',
        allowInvalidContainer: true, stagePadding: 60,
      },
    })
    this.#sigma.on('clickNode', ({ node }) => this.on.entity(node))
    this.#sigma.on('doubleClickNode', event => { event.preventSigmaDefault?.(); this.on.expand(event.node) })
    this.#sigma.on('clickEdge', ({ edge }) => this.on.edge(edge))
    this.#sigma.on('clickStage', () => this.on.nothing())
  }

  #isFaint(id) {
    return this.#near.size > 0 && !this.#near.has(id)
  }

  #isDistant(edge) {
    return this.#near.size > 0 && !(this.#near.has(edge.source) && this.#near.has(edge.target) && (this.#chosen.has(edge.id)
      || this.#chosen.has(edge.source) || this.#chosen.has(edge.target)))
  }

  /**
   * Draws some entities and relationships and nothing else; those that were drawn stay where they stand.
   *
   * @param entities `{id, name, type}`
   * @param relationships as the REST resources tell them
   * @param opened ids of entities whose relationships are drawn
   */
  show(entities, relationships, opened) {
    const graph = this.#graph
    const ids = new Set(entities.map(entity => entity.id))
    const edges = new Set(relationships.map(edge => edge.id))
    graph.forEachEdge(edge => { if (!edges.has(edge)) graph.dropEdge(edge) })
    graph.forEachNode(node => { if (!ids.has(node)) graph.dropNode(node) })
    for (const entity of entities) if (graph.hasNode(entity.id)) graph.setNodeAttribute(entity.id, 'label', entity.name)
    const fresh = entities.filter(entity => !graph.hasNode(entity.id))
    for (const [number, entity] of fresh.entries()) this.#add(entity, number, relationships)
    for (const edge of relationships) this.#connect(edge)
    graph.forEachNode(node => graph.mergeNodeAttributes(node, {
      opened: opened.includes(node), size: 5 + Math.min(13, 1.5 * Math.sqrt(graph.degree(node))) + (opened.includes(node) ? 2 : 0),
    }))
    if (fresh.length) this.arrange(graph.order > 1500 ? 60 : 250)
    if (!this.#sigma && graph.order) this.#start()
    this.#sigma?.setSettings({ hideEdgesOnMove: graph.size > LOTS, hideLabelsOnMove: graph.size > LOTS })
    this.#sigma?.refresh()
  }

  /** Beside a neighbour that is drawn; the angle depends on its number alone, so that the same view is drawn the same. */
  #add(entity, number, relationships) {
    const edge = relationships.find(({ source, target }) => source.id === entity.id && this.#graph.hasNode(target.id)
      || target.id === entity.id && this.#graph.hasNode(source.id))
    const other = edge && this.#graph.getNodeAttributes(edge.source.id === entity.id ? edge.target.id : edge.source.id)
    const angle = number * 2.399963
    const away = 10 * Math.sqrt(number + 1)
    this.#graph.addNode(entity.id, {
      id: entity.id, label: entity.name, color: colours.entities[entity.type] ?? colours.faint, kind: entity.type,
      x: (other?.x ?? 0) + away * Math.cos(angle), y: (other?.y ?? 0) + away * Math.sin(angle), size: 8, fixed: false,
    })
  }

  #connect(edge) {
    const attributes = {
      id: edge.id, source: edge.source.id, target: edge.target.id, label: label(edge),
      color: colours.families[colours.familyOf(edge.type)] ?? colours.faint, size: 4 + Math.min(8, 2 * Math.log2(edge.sources || 1)),
      dash: edge.status === 'asserted' ? 0 : 5, type: edge.type, status: edge.status,
    }
    if (this.#graph.hasEdge(edge.id)) this.#graph.mergeEdgeAttributes(edge.id, attributes)
    else this.#graph.addDirectedEdgeWithKey(edge.id, edge.source.id, edge.target.id, attributes)
  }

  /** Lets like things draw near; what is pinned stays. */
  arrange(iterations = 250) {
    const graph = this.#graph
    if (graph.order < 2) return
    layoutForceAtlas2.assign(graph, {
      iterations,
      settings: { gravity: 0.6, scalingRatio: 14, slowDown: 4, barnesHutOptimize: graph.order > 300, adjustSizes: graph.order <= 300 },
    })
    if (graph.order <= 400) layoutNoverlap.assign(graph, { maxIterations: 60, settings: { margin: 6, ratio: 1.4 } })
    this.#sigma?.refresh()
  }

  /** Puts some entities, or one relationship, into the light; none: all alike. */
  choose(ids) {
    this.#chosen = new Set(ids)
    this.#near = new Set()
    for (const id of ids) {
      if (this.#graph.hasNode(id)) this.#near.add(id) && this.#graph.forEachNeighbor(id, other => this.#near.add(other))
      if (this.#graph.hasEdge(id)) this.#graph.extremities(id).forEach(end => this.#near.add(end))
    }
    this.#sigma?.refresh()
  }

  has(id) {
    return this.#graph.hasNode(id)
  }

  isPinned(id) {
    return this.#graph.hasNode(id) && this.#graph.getNodeAttribute(id, 'fixed')
  }

  pin(ids, pinned) {
    for (const id of ids) if (this.#graph.hasNode(id)) this.#graph.setNodeAttribute(id, 'fixed', pinned)
  }

  zoom(by) {
    const camera = this.#sigma?.getCamera()
    if (by === 0) camera?.animatedReset()
    else camera?.animate({ ratio: camera.ratio * by }, { duration: 150 })
  }

  /** Ids of the entities within a polygon of points `[x, y]` of the container. */
  within(polygon) {
    const inside = []
    this.#graph.forEachNode((node, { x, y }) => {
      const point = this.#sigma.graphToViewport({ x, y })
      let odd = false
      for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
        const [ax, ay] = polygon[i]
        const [bx, by] = polygon[j]
        if (ay > point.y !== by > point.y && point.x < (bx - ax) * (point.y - ay) / (by - ay) + ax) odd = !odd
      }
      if (odd) inside.push(node)
    })
    return inside
  }

  /** What is drawn, as a picture on the colour of the page. */
  picture() {
    this.#sigma.refresh()
    const from = this.#sigma.getStageCanvas()
    const canvas = document.createElement('canvas')
    canvas.width = from.width
    canvas.height = from.height
    const pen = canvas.getContext('2d')
    pen.fillStyle = getComputedStyle(document.body).backgroundColor
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(from, 0, 0)
    return new Promise(done => canvas.toBlob(done, 'image/png'))
  }

  gexf() {
    return gexf.write(this.#graph)
  }

  graphml() {
    const text = value => String(value).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ')
    const data = (names, attributes) => names.map(name => `<data key="${name}">${text(attributes[name])}</data>`).join('')
    const key = (of, name, type = 'string') => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`
    const nodes = this.#graph.mapNodes((id, node) => `<node id="${text(id)}">${data(['name', 'kind'], { ...node, name: node.label })}</node>`)
    const edges = this.#graph.mapEdges((id, edge, source, target) =>
      `<edge id="${text(id)}" source="${text(source)}" target="${text(target)}">${data(['type', 'status', 'label'], edge)}</edge>`)
    return ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      key('node', 'name'), key('node', 'kind'), key('edge', 'type'), key('edge', 'status'), key('edge', 'label'),
      '<graph edgedefault="directed">', ...nodes, ...edges, '</graph></graphml>', ''].join('\n')
  }

  get size() {
    return { entities: this.#graph.order, relationships: this.#graph.size }
  }
}
