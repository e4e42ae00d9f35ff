// Runs first thing in a hostile page: everything a page could try to see the extension, or look into what it shows.
const loot = []
window.loot = loot
const said = (what, detail) => loot.push(`${what}: ${String(detail).slice(0, 80)}`)
const isOurs = (node) => node instanceof Node && node.getRootNode() !== document && node.isConnected

// Patched prototypes: ours must not run through them.
for (const [proto, name] of [
  [Element.prototype, 'attachShadow'],
  [Element.prototype, 'append'],
  [Node.prototype, 'appendChild'],
  [EventTarget.prototype, 'addEventListener'],
  [Document.prototype, 'createElement'],
  [DOMParser.prototype, 'parseFromString'],
]) {
  const native = proto[name]
  proto[name] = function (...args) {
    if (name === 'attachShadow') said('attachShadow', this.localName)
    if (this?.localName === 'qianyao-reader') said(`patched ${name}`, this.localName)
    return native.apply(this, args)
  }
}

/** Everything else that code of ours would run through if it ran in the page's world: no word or node of the sidebar may pass. */
const WATCHED = {
  Array: 'push map filter join concat forEach flatMap includes',
  String: 'replace replaceAll slice split includes concat trim',
  RegExp: 'exec test',
  Map: 'set get has',
  Set: 'add has',
  WeakMap: 'set get',
  Promise: 'then catch',
  Range: 'setStart setEnd selectNode selectNodeContents cloneRange getClientRects',
  Node: 'insertBefore replaceChild removeChild contains',
  Element: 'setAttribute getAttribute remove replaceChildren querySelector matches',
  HTMLElement: 'showPopover hidePopover focus click',
  HTMLDialogElement: 'showModal close',
  Document: 'createElementNS createTextNode createRange importNode adoptNode',
  HighlightRegistry: 'set delete',
  Highlight: 'add',
  MutationObserver: 'observe',
  ResizeObserver: 'observe',
  IntersectionObserver: 'observe',
  CSSStyleSheet: 'replaceSync replace insertRule',
  Selection: 'removeAllRanges addRange setBaseAndExtent',
}
const TOLD = /CANARY|签署与承诺/
const tells = (value) =>
  (typeof value === 'string' && native.test.call(TOLD, value)) ||
  (value instanceof Node && (isOurs(value) || value.localName === 'qianyao-reader'))
const native = { test: RegExp.prototype.test, push: Array.prototype.push }
/** While the page itself is at it, nothing is noted. */
let own = false
const byItself = (work) => {
  own = true
  try {
    return work()
  } finally {
    own = false
  }
}
function watch(owner, name, where) {
  const original = owner?.[name]
  if (typeof original !== 'function') return
  owner[name] = function (...args) {
    if (!own) {
      own = true
      for (const value of [this, ...args]) if (tells(value)) native.push.call(loot, `${where}.${name}`)
      own = false
    }
    return original.apply(this, args)
  }
}
const armed = () => {
  for (const [type, names] of Object.entries(WATCHED))
    for (const name of names.split(' ')) watch(window[type]?.prototype, name, type)
  for (const name of ['parse', 'stringify']) watch(JSON, name, 'JSON')
  for (const name of [
    'requestAnimationFrame',
    'setTimeout',
    'matchMedia',
    'structuredClone',
    'queueMicrotask',
    'getComputedStyle',
  ])
    watch(window, name, 'window')
}

for (const name of ['fetch', 'postMessage', 'open']) {
  const native = window[name]
  window[name] = (...args) => {
    said(name, args[0])
    return native.apply(window, args)
  }
}

// A definition for our element: an ElementInternals made in its constructor would hand over a closed root.
try {
  customElements.define(
    'qianyao-reader',
    class extends HTMLElement {
      constructor() {
        super()
        this.inner = this.attachInternals()
        setInterval(() => this.inner.shadowRoot && said('internals', this.inner.shadowRoot.textContent), 50)
      }
    },
  )
} catch (error) {
  said('define', error)
}

// Listeners before everybody else's: no target, path or range may lie inside the closed root.
const TYPES =
  `click mousedown mouseup mousemove mouseover pointerdown pointerover focus focusin blur keydown copy cut
  selectstart selectionchange dragstart contextmenu scroll toggle beforetoggle transitionrun animationstart message error
  securitypolicyviolation slotchange input change`.split(/\s+/)
for (const type of TYPES) {
  window.addEventListener(
    type,
    (event) => {
      for (const node of [event.target, event.relatedTarget, ...event.composedPath()])
        if (isOurs(node)) said(`event ${type}`, node.textContent)
      if (type === 'message' && event.source !== null) said('message', JSON.stringify(event.data))
      if (type === 'error' || type === 'securitypolicyviolation')
        said(type, event.message ?? event.blockedURI)
    },
    true,
  )
}
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (node.localName !== 'qianyao-reader') continue
      if (node.shadowRoot) said('shadowRoot', 'open')
      try {
        said('attachInternals', node.attachInternals().shadowRoot.textContent)
      } catch {}
    }
}).observe(document, { childList: true, subtree: true })

const ENTRIES = [
  'resource',
  'element',
  'event',
  'first-input',
  'layout-shift',
  'largest-contentful-paint',
  'longtask',
]
for (const type of ENTRIES) {
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const nodes = [entry.target, entry.element, ...(entry.sources ?? []).map(({ node }) => node)]
        for (const node of nodes) if (isOurs(node)) said(`performance ${type}`, node.textContent)
        if (/^(chrome|moz)-extension:/.test(entry.name)) said('resource', entry.name)
      }
    }).observe({ type, buffered: true, durationThreshold: 16 })
  } catch {}
}

/** Sizes and sights: what is told is the host, never what is in it. */
for (const Observer of [ResizeObserver, IntersectionObserver]) {
  const seen = new Observer((entries) => {
    byItself(() => {
      for (const { target } of entries) if (isOurs(target)) said(Observer.name, target.textContent)
    })
  })
  setInterval(() => {
    const host = document.querySelector('qianyao-reader')
    if (host) byItself(() => seen.observe(host))
  }, 100)
}

/** What can be asked again and again; called by the test while the sidebar is shown. */
window.pry = () => byItself(look)
function look() {
  const host = document.querySelector('qianyao-reader')
  if (host?.shadowRoot) said('shadowRoot', 'open')
  for (const [name, highlight] of CSS.highlights)
    for (const range of highlight)
      for (const node of [range.startContainer, range.endContainer, range.commonAncestorContainer])
        if (isOurs(node)) said(`highlight ${name}`, node.textContent)
  const selection = getSelection()
  if (/CANARY|签署与承诺/.test(selection)) said('selected words', selection)
  for (const node of [selection.anchorNode, selection.focusNode])
    if (isOurs(node)) said('selection', node.textContent)
  for (let n = 0; n < selection.rangeCount; n += 1)
    if (isOurs(selection.getRangeAt(n).startContainer)) said('range', selection.getRangeAt(n))
  for (const range of selection.getComposedRanges?.({ shadowRoots: [] }) ?? [])
    if (isOurs(range.startContainer)) said('composed range', '')
  for (const animation of document.getAnimations())
    if (isOurs(animation.effect?.target)) said('animation', animation.effect.target.textContent)
  for (let x = 10; x < innerWidth; x += 90)
    for (let y = 10; y < innerHeight; y += 90) {
      const nodes = [
        ...document.elementsFromPoint(x, y),
        document.caretRangeFromPoint?.(x, y)?.startContainer,
        document.caretPositionFromPoint?.(x, y)?.offsetNode,
      ]
      for (const node of nodes) if (isOurs(node)) said('point', node.textContent)
    }
  const style = host && getComputedStyle(host)
  for (const property of style ?? [])
    if (/CANARY|extension:/.test(style.getPropertyValue(property))) said('computed style', property)
  for (const sheet of document.styleSheets)
    if (/qianyao/.test(sheet.ownerNode?.textContent ?? '')) said('sheet', sheet.href)
  if (document.adoptedStyleSheets.length > 0) said('adopted sheets', document.adoptedStyleSheets.length)
  for (const face of document.fonts ?? []) said('font', face.family)
  for (const root of [document, host].filter(Boolean))
    for (const animation of root.getAnimations?.({ subtree: true }) ?? [])
      if (isOurs(animation.effect?.target)) said('animation in', animation.effect.target.textContent)
  if (isOurs(document.activeElement)) said('activeElement', document.activeElement.textContent)
  const all = document.documentElement
  if (all.innerText.includes('CANARY')) said('innerText', '')
  if (host?.getHTML?.({ serializableShadowRoots: true })) said('getHTML', host.getHTML())
  if (host?.cloneNode(true).shadowRoot) said('clone', '')
  for (const key of Object.keys(window.chrome?.runtime ?? {}))
    if (/sendMessage|connect/.test(key)) said('runtime', key)
  if (typeof window.browser !== 'undefined') said('browser', typeof window.browser)
  return [...new Set(loot)]
}
armed()
