const PATHS = {
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  add: 'M12 5v14M5 12h14',
  fold: 'M9 6l6 6-6 6',
  unfold: 'M15 6l-6 6 6 6',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  gear: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  undo: 'M9 7L4 12l5 5M4 12h11a5 5 0 0 1 0 10',
  redo: 'M15 7l5 5-5 5M20 12H9a5 5 0 0 0 0 10',
  page: 'M4 5h16v14H4zM15 5v14',
  view: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing of 24 units, in the colour of the text (ui.css draws it: what is injected stays small); always beside or inside something that has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
