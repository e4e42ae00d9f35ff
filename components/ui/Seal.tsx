const SIGNATURE = 'M20 76c16-22 28-30 33-24 6 8-10 26 2 29 13 2 25-33 53-31'

/**
 * The extension’s mark, as in assets/icon.svg: two sides, one signature, on a seal. ui.css colours it; a name stands beside it.
 */
export function Seal() {
  return (
    <svg class="seal" viewBox="0 0 128 128" aria-hidden="true">
      <path d="M25 25h17v78H25zM86 25h17v78H86z" />
      <path d={SIGNATURE} />
      <path d={SIGNATURE} />
    </svg>
  )
}
