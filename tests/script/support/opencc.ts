import { Converter } from 'opencc-js'
import type { Config } from '../../../lib/script/config'

/** The same configuration of opencc-js, whole and bare. */
export function whole(config: Config): (text: string) => string {
  const [from = '', to = ''] = config.split('2')
  const words = to === 'sp' ? 'p' : ''
  const locale = (name: string) => (name.startsWith('s') && name !== 'sp' ? 'cn' : name)
  return Converter({ from: (locale(from) + words) as 'cn', to: (to.startsWith('s') ? 'cn' : to) as 'tw' })
}
