/** A link to a fragment would lead nowhere inside a shadow root: the focus is moved by hand. */
export const focusOn = (selector: string) => (event: MouseEvent) => {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot
  root.querySelector<HTMLElement>(selector)?.focus()
}
