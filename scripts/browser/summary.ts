import type { Pierced } from './pierce'

/** The sidebar's words as a person reads them, a line a block. */
export function sidebarText(inside: Pierced): Promise<string> {
  return inside.run('function () { return this.querySelector("aside")?.innerText ?? "" }')
}
