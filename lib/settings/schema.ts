import type { OwnWord } from '../script/own-words'
import type { Target } from '../types'

/** A setting that is one of a few words, with the words in the order in which they are offered. */
export const CHOICES = {
  target: ['own', 'hans', 'hant', 'hant-tw', 'hant-hk'],
  language: ['auto', 'hans', 'hant', 'en'],
  mode: ['view', 'page'],
  fixedWidth: ['ask', 'side', 'bottom'],
  theme: ['auto', 'light', 'sepia', 'dark'],
  face: ['serif', 'sans'],
  width: ['narrow', 'medium', 'wide'],
  spacing: ['tight', 'normal', 'loose'],
} as const satisfies Record<string, readonly string[]>

type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number]

export type { OwnWord }

export interface Settings {
  /** The script that pages are shown in. */
  target: Target
  /** The language of the interface; `auto` is the browser's. */
  language: Choice<'language'>
  /** The reading view, or the sidebar beside the page as it is. */
  mode: Choice<'mode'>
  /** Beside a page that does not give way: told of it, over its edge, or at the bottom. */
  fixedWidth: Choice<'fixedWidth'>
  theme: Choice<'theme'>
  face: Choice<'face'>
  width: Choice<'width'>
  spacing: Choice<'spacing'>
  /** px of the running text. */
  size: number
  /** px of the sidebar. */
  panel: number
  /** Taiwan's or Hong Kong's own words too (軟體 for 软件), not the characters alone. */
  regionalWords: boolean
  /** Quotation marks too: “ ” ↔ 「 」. */
  quotes: boolean
  hintSeen: boolean
  ownWords: OwnWord[]
  /** Match patterns of the sites that open by themselves; each was granted as an optional permission. */
  sites: string[]
}

/** How it is for a reader who has set nothing. */
export const DEFAULTS: Settings = {
  target: 'own',
  language: 'auto',
  mode: 'view',
  fixedWidth: 'ask',
  theme: 'auto',
  face: 'serif',
  width: 'medium',
  spacing: 'normal',
  size: 18,
  panel: 400,
  regionalWords: false,
  quotes: false,
  hintSeen: false,
  ownWords: [],
  sites: [],
}

/** Least and greatest px. */
export const LIMITS = { size: [14, 32], panel: [300, 640] } as const

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isOwnWord = (value: unknown): value is OwnWord =>
  isRecord(value) &&
  typeof value['from'] === 'string' &&
  value['from'] !== '' &&
  typeof value['to'] === 'string'

const choice = <Name extends keyof typeof CHOICES>(name: Name, value: unknown): Choice<Name> =>
  (CHOICES[name] as readonly unknown[]).includes(value) ? (value as Choice<Name>) : DEFAULTS[name]

const within = (name: keyof typeof LIMITS, value: unknown): number => {
  const [least, greatest] = LIMITS[name]
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS[name]
  return Math.min(greatest, Math.max(least, Math.round(value)))
}

const flag = (name: 'regionalWords' | 'quotes' | 'hintSeen', value: unknown): boolean =>
  typeof value === 'boolean' ? value : DEFAULTS[name]

/** Settings out of whatever was stored: what is missing or unknown falls back to the default. */
export function settingsFrom(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {}
  return {
    target: choice('target', from['target']),
    language: choice('language', from['language']),
    mode: choice('mode', from['mode']),
    fixedWidth: choice('fixedWidth', from['fixedWidth']),
    theme: choice('theme', from['theme']),
    face: choice('face', from['face']),
    width: choice('width', from['width']),
    spacing: choice('spacing', from['spacing']),
    size: within('size', from['size']),
    panel: within('panel', from['panel']),
    regionalWords: flag('regionalWords', from['regionalWords']),
    quotes: flag('quotes', from['quotes']),
    hintSeen: flag('hintSeen', from['hintSeen']),
    ownWords: Array.isArray(from['ownWords']) ? from['ownWords'].filter(isOwnWord) : [],
    sites: Array.isArray(from['sites']) ? from['sites'].filter((site) => typeof site === 'string') : [],
  }
}
