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

/** What can be asked again and again; called by the test while the sidebar is shown. */
window.pry = () => {
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
