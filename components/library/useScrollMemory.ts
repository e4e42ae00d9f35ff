import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** How the reader came to an address: by a link, by something that they did in the view, or by back and forward. */
type Way = 'link' | 'deed' | 'history'

/** Frames that a view may take to become as high as it was. */
const PATIENCE = 30

function scrollWhenHigh(top: number, frames = PATIENCE): void {
  scrollTo({ top, behavior: 'instant' })
  if (frames > 0 && scrollY < top - 1) requestAnimationFrame(() => scrollWhenHigh(top, frames - 1))
}

/**
 * Every address is found again where it was left by back and forward; a link leads to the top; what narrows a view leaves it
 * where it is. Gives what is to be called before a deed changes the address.
 */
export function useScrollMemory(address: string, view: string): () => void {
  const left = useRef(new Map<string, number>())
  const way = useRef<Way>('history')
  const here = useRef({ address, view })
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const listening = new AbortController()
    const { signal } = listening
    const follow = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) way.current = 'link'
    }
    window.addEventListener('click', follow, { capture: true, signal })
    window.addEventListener('scroll', () => left.current.set(here.current.address, scrollY), {
      passive: true,
      signal,
    })
    return () => listening.abort()
  }, [])
  useLayoutEffect(() => {
    const before = here.current
    here.current = { address, view }
    if (before.address === address) return
    if (way.current === 'history') scrollWhenHigh(left.current.get(address) ?? 0)
    else if (way.current === 'link' || before.view !== view) scrollTo({ top: 0, behavior: 'instant' })
    way.current = 'history'
  }, [address, view])
  return () => {
    way.current = 'deed'
  }
}
